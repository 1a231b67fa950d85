import { realpathSync } from 'node:fs';
import { Git } from './git.ts';

/** Where a run takes place. */
export interface Place {
  /** Absolute folder to which paths are relative: the top of the repository around `cwd`, or `cwd` itself. */
  readonly root: string;
  readonly isRepository: boolean;
  /** Absolute path of git's own folder for this working tree. */
  readonly gitFolder?: string;
}

/** Finds the root of a run. Without git, or outside a repository, it is the current folder; so it is in a bare repository. */
export async function findRoot(cwd: string, env: Readonly<Record<string, string | undefined>>): Promise<Place> {
  const real = realpathSync(cwd);
  const git = new Git(real, env);
  const ask = (args: readonly string[]): Promise<string | undefined> => git.ask(args).catch(() => undefined);
  const [gitFolder, root] = (await ask(['rev-parse', '--absolute-git-dir', '--show-toplevel']))?.split('\n') ?? [];
  if (root !== undefined && root !== '') return { root, isRepository: true, gitFolder };
  const bare = await ask(['rev-parse', '--absolute-git-dir']);
  return { root: real, isRepository: bare !== undefined, gitFolder: bare };
}
