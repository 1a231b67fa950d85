import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Counts, Problem } from '../finding.ts';
import { Git } from '../git.ts';
import type { Entry, Listing, Source } from '../source.ts';
import { describeReadFailure, loadFile } from './read-file.ts';

/** What to check in the working tree. */
export interface WorkingTreeOptions {
  /** Absolute folder to which all paths are relative: the repository's top, or the current folder. */
  readonly root: string;
  readonly cwd: string;
  /** Files and folders as given; empty means the current folder. */
  readonly operands: readonly string[];
  readonly maxSize: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Folders that hold other people's code, unless named or committed. */
const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.hg', '.svn']);

/** What stands at a place: undefined when it is gone, `hidden` when it cannot be seen, and reading it says why. */
function look(location: string): Stats | 'hidden' | undefined {
  try {
    return lstatSync(location, { throwIfNoEntry: false });
  } catch {
    return 'hidden';
  }
}

class Collector {
  readonly entries = new Map<string, Entry>();
  readonly problems: Problem[] = [];
  readonly counts = { links: 0, submodules: 0, deleted: 0 } satisfies Partial<Counts>;
  /** Files that a sparse checkout leaves out. */
  absent = 0;
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  toPath(location: string): string {
    return relative(this.#root, location).split(sep).join('/');
  }

  add(location: string, path = this.toPath(location), isFile = false): void {
    this.entries.set(path, { path, location, isFile });
  }

  /** Adds what git lists under the top of a repository, by what stands there now. */
  addListed(top: string, name: string, isTracked: boolean): void {
    // A nested repository shows as a folder: it is somebody else's, like a submodule.
    if (name.endsWith('/')) {
      this.counts.submodules += 1;
      return;
    }
    // Names of git have no parts to resolve: joining ten thousand of them takes time.
    const location = sep === '/' ? `${top}/${name}` : join(top, name);
    const stats = look(location);
    // A name that is no UTF-8 cannot be looked up: that it is not there says nothing, and reading it says so.
    if (stats === undefined && isTracked && !name.includes('\uFFFD')) this.counts.deleted += 1;
    else if (typeof stats === 'object' && stats.isSymbolicLink()) this.counts.links += 1;
    else this.add(location, top === this.#root ? name : undefined, typeof stats === 'object' && stats.isFile());
  }
}

/** Names as git prints them under `-z`. */
const splitNames = (text: string): string[] => text.split('\0').filter((name) => name !== '');

/** Lists a folder of a repository; false when git knows nothing of it. */
async function listByGit(folder: string, options: WorkingTreeOptions, found: Collector): Promise<boolean> {
  const git = new Git(folder, options.env);
  const lists = Promise.all([
    git.read(['ls-files', '-z', '-t', '--stage', '--full-name', '--', '.']),
    git.read(['ls-files', '-z', '--others', '--exclude-standard', '--exclude=node_modules', '--full-name', '--', '.']),
  ]);
  // That they failed says nothing where git knows nothing of the folder.
  lists.catch(() => undefined);
  const top = await git.ask(['rev-parse', '--show-toplevel']).catch(() => undefined);
  if (top === undefined || top === '') return false;
  const [tracked, untracked] = await lists;
  const names = new Set<string>();
  let listed = 0;
  for (const line of splitNames(tracked)) {
    listed += 1;
    // A tag, then the mode: `H 100644 <blob> 0<tab>name`. S: left out of a sparse checkout.
    const mode = line.slice(2, 8);
    const name = line.slice(line.indexOf('\t') + 1);
    if (mode === '160000') found.counts.submodules += 1;
    else if (mode === '120000') found.counts.links += 1;
    else if (line.startsWith('S')) found.absent += 1;
    else names.add(name);
  }
  const others = splitNames(untracked).filter((name) => !names.has(name));
  for (const name of names) found.addListed(top, name, true);
  for (const name of others) found.addListed(top, name, false);
  return listed + names.size + others.length > 0;
}

/** Walks a folder that no repository lists. Links are counted, not followed: no loops, nothing read twice. */
function walk(folder: string, found: Collector): void {
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      for (const item of readdirSync(next, { withFileTypes: true })) {
        const location = join(next, item.name);
        if (item.isSymbolicLink()) found.counts.links += 1;
        else if (!item.isDirectory()) found.add(location, undefined, item.isFile());
        else if (!SKIPPED_FOLDERS.has(item.name)) waiting.push(location);
      }
    } catch (error) {
      found.problems.push(describeReadFailure(found.toPath(next), error));
    }
  }
}

async function collect(operand: string, options: WorkingTreeOptions, found: Collector): Promise<void> {
  const location = resolve(options.cwd, operand);
  const stats = statSync(location, { throwIfNoEntry: false });
  if (stats === undefined) {
    found.problems.push({
      kind: 'vanished',
      path: operand,
      message: 'There is no such file or folder: check the name.',
    });
  } else if (!stats.isDirectory()) {
    // Named by hand: read even when git ignores it, and through a link.
    found.add(location);
  } else {
    const folder = realpathSync(location);
    if (!(await listByGit(folder, options, found))) walk(folder, found);
  }
}

const describeAbsent = (count: number): string =>
  `${String(count)} tracked files are not in this sparse checkout and were not read: --history reads all versions.`;

/** Files of the working tree: what git tracks or would track, or all files of a folder outside a repository. */
export function createWorkingTreeSource(options: WorkingTreeOptions): Source {
  return {
    kind: 'paths',
    mayBeEmpty: false,
    list: async (): Promise<Listing> => {
      const found = new Collector(options.root);
      for (const operand of options.operands.length === 0 ? ['.'] : options.operands) {
        try {
          await collect(operand, options, found);
        } catch (error) {
          if (!(error instanceof Error && 'code' in error)) throw error;
          found.problems.push(describeReadFailure(operand, error));
        }
      }
      const entries = [...found.entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
      const notes = found.absent === 0 ? [] : [describeAbsent(found.absent)];
      return { entries, problems: found.problems, counts: found.counts, notes };
    },
    measure: (entries) =>
      Promise.resolve(entries.map((entry) => lstatSync(entry.location, { throwIfNoEntry: false })?.size ?? 0)),
    load: async function* (entries) {
      for (const entry of entries) yield await Promise.resolve(loadFile(entry, options.maxSize));
    },
  };
}
