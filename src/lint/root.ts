import { realpathSync } from 'node:fs';
import { Git } from './git.ts';

/** Where a run takes place. */
export interface Place {
  /** Absolute folder to which paths are relative: the top of the repository around `cwd`, or `cwd` itself. */
  readonly root: string;
  readonly isRepository: boolean;
}

/** Finds the root of a run. Without git, or outside a repository, it is the current folder. */
export async function findRoot(cwd: string, env: Readonly<Record<string, string | undefined>>): Promise<Place> {
  const real = realpathSync(cwd);
  const top = await new Git(real, env).ask(['rev-parse', '--show-toplevel']).catch(() => undefined);
  return top === undefined || top === '' ? { root: real, isRepository: false } : { root: top, isRepository: true };
}
