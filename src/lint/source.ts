import type { Counts, Problem, SourceKind } from './finding.ts';

/** A text that a run is to look at, before it is read. */
export interface Entry {
  /** Relative to the root of the run, with `/`. */
  readonly path: string;
  /** Where to read: an absolute path, or a blob id. */
  readonly location: string;
  /** Was it seen to be a file when it was listed? Then it is opened without another look. */
  readonly isFile?: boolean;
}

/** What a source has for a run. */
export interface Listing {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly counts: Partial<Counts>;
  readonly notes: readonly string[];
}

/** An entry as read: whole, in pieces when it is large, or not at all. The bytes are good until the next entry is read. */
export type Loaded =
  | { readonly entry: Entry; readonly bytes: Buffer }
  | { readonly entry: Entry; readonly chunks: AsyncIterable<Buffer>; readonly size: number }
  | { readonly entry: Entry; readonly problem: Problem };

/** Where texts come from: the working tree, the index, a range of commits, standard input. */
export interface Source {
  readonly kind: SourceKind;
  /** May an empty listing mean that all is well (nothing is staged), or was the run aimed at nothing? */
  readonly mayBeEmpty: boolean;
  readonly list: () => Promise<Listing>;
  /** Bytes of each entry, for an even split over machines. */
  readonly measure: (entries: readonly Entry[]) => Promise<readonly number[]>;
  readonly load: (entries: readonly Entry[]) => AsyncIterable<Loaded>;
}

/** Above this size (bytes) a text is read in pieces. */
export const WHOLE_LIMIT = 8 * 1024 * 1024;
