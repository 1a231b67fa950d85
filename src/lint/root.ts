import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Git } from './git.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a run takes place. */
export interface Place {
  /** Absolute folder to which paths are relative: the top of the repository around `cwd`, or `cwd` itself. */
  readonly root: string;
  readonly isRepository: boolean;
  /** Absolute path of git's own folder for this working tree. */
  readonly gitFolder?: string;
}

/** Variables by which git finds a repository elsewhere than around the folder. */
const ELSEWHERE = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_CEILING_DIRECTORIES', 'GIT_DISCOVERY_ACROSS_FILESYSTEM'];

/**
 * The plain case without a process: a folder `.git` around `cwd` that is a repository and does not say that its files are elsewhere.
 * Undefined in every other case, which git itself has to judge.
 */
function findPlainRoot(cwd: string, env: Environment): Place | undefined {
  if (ELSEWHERE.some((name) => env[name] !== undefined)) return undefined;
  for (let folder = cwd; ; folder = dirname(folder)) {
    const gitFolder = join(folder, '.git');
    if (lstatSync(gitFolder, { throwIfNoEntry: false })?.isDirectory() === true) {
      if (!existsSync(join(gitFolder, 'HEAD')) || existsSync(join(gitFolder, 'config.worktree'))) return undefined;
      const config = readFileSync(join(gitFolder, 'config'), 'utf8');
      return /worktree|bare\s*=\s*(?:true|yes|on|1)|include/iu.test(config)
        ? undefined
        : { root: folder, isRepository: true, gitFolder };
    }
    if (existsSync(gitFolder) || folder === dirname(folder)) return undefined;
  }
}

/** Finds the root of a run. Without git, or outside a repository, it is the current folder; so it is in a bare repository. */
export async function findRoot(cwd: string, env: Environment): Promise<Place> {
  const real = realpathSync(cwd);
  try {
    const plain = findPlainRoot(real, env);
    if (plain !== undefined) return plain;
  } catch {
    // What cannot be read here, git may still be able to tell.
  }
  const git = new Git(real, env);
  const ask = (args: readonly string[]): Promise<string | undefined> => git.ask(args).catch(() => undefined);
  const [gitFolder, root] = (await ask(['rev-parse', '--absolute-git-dir', '--show-toplevel']))?.split('\n') ?? [];
  if (root !== undefined && root !== '') return { root, isRepository: true, gitFolder };
  const bare = await ask(['rev-parse', '--absolute-git-dir']);
  return { root: real, isRepository: bare !== undefined, gitFolder: bare };
}
