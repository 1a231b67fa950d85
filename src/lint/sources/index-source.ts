import { measureBlobs, readBlobs } from '../blobs.ts';
import type { Git } from '../git.ts';
import type { Listing, Source } from '../source.ts';
import { listStaged } from '../staged.ts';

/**
 * What the next commit holds: blobs of the index (also of a temporary one, as `git commit -a` makes), never the working tree.
 * @param listed a listing that was started earlier
 */
export function createIndexSource(git: Git, maxSize: number, listed?: Promise<Listing>): Source {
  return {
    kind: 'staged',
    mayBeEmpty: true,
    list: () => listed ?? listStaged(git),
    measure: (entries) => measureBlobs(git, entries),
    load: (entries) => readBlobs(git, entries, maxSize),
  };
}
