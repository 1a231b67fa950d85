/** Remembers texts in which nothing was found. Keys are hashes: no text, no path, no secret is ever stored. */
export interface BlobCache {
  readonly getKey: (bytes: Buffer, path: string) => Promise<string>;
  readonly has: (key: string) => boolean;
  readonly add: (key: string) => void;
  /** Writes what was added; failing to write is no error. */
  readonly save: () => void;
}
