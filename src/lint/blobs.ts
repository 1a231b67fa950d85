import { feed, type Git, GitError } from './git.ts';
import { type Entry, type Loaded, WHOLE_LIMIT } from './source.ts';
import { describeTooLarge } from './sources/read-file.ts';

/** Reads a stream of bytes by lines and by counts. */
class ByteReader {
  readonly #next: () => Promise<IteratorResult<Buffer, unknown>>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    const iterator = stream[Symbol.asyncIterator]();
    this.#next = () => iterator.next();
  }

  async #fill(): Promise<boolean> {
    const { done, value } = await this.#next();
    if (done === true) return false;
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
    return true;
  }

  /** A line without its end; undefined at the end of the stream. */
  async readLine(): Promise<string | undefined> {
    let at = this.#rest.indexOf(0x0a);
    while (at < 0) {
      if (!(await this.#fill())) return undefined;
      at = this.#rest.indexOf(0x0a);
    }
    const line = this.#rest.toString('utf8', 0, at);
    this.#rest = this.#rest.subarray(at + 1);
    return line;
  }

  /** The next bytes in pieces, `count` of them altogether. */
  async *readPieces(count: number): AsyncGenerator<Buffer> {
    let left = count;
    while (left > 0) {
      if (this.#rest.length === 0 && !(await this.#fill()))
        throw new GitError('git ended in the middle of a file: run again.');
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  async read(count: number): Promise<Buffer> {
    if (this.#rest.length >= count) {
      const whole = this.#rest.subarray(0, count);
      this.#rest = this.#rest.subarray(count);
      return whole;
    }
    const pieces: Buffer[] = [];
    for await (const piece of this.readPieces(count)) pieces.push(piece);
    return pieces.length === 1 ? (pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(pieces);
  }
}

/** Hands out pieces and afterwards skips what the consumer left. */
class Portion {
  readonly #pieces: AsyncGenerator<Buffer>;

  constructor(reader: ByteReader, size: number) {
    this.#pieces = reader.readPieces(size);
  }

  // A plain generator would be closed by a consumer that stops early, and the rest of the blob would be lost in the stream.
  chunks(): AsyncIterable<Buffer> {
    return { [Symbol.asyncIterator]: () => ({ next: () => this.#pieces.next() }) };
  }

  async skip(): Promise<void> {
    while ((await this.#pieces.next()).done !== true);
  }
}

const describeMissing = (entry: Entry): Loaded => ({
  entry,
  problem: {
    kind: 'unreadable',
    path: entry.path,
    message:
      'This clone lacks the content of this version (a partial or damaged clone): fetch it with `git fetch --refetch`.',
  },
});

/** The next answer of git; of a large blob a portion that the caller has to finish. Undefined for what is no blob. */
async function readAnswer(
  reader: ByteReader,
  entry: Entry,
  maxSize: number,
): Promise<{ readonly loaded?: Loaded; readonly portion?: Portion }> {
  const header = await reader.readLine();
  if (header === undefined) throw new GitError('git ended before all files were read: run again.');
  const [, type, size] = header.split(' ');
  const bytes = Number(size);
  if (type === 'missing' || type === 'ambiguous' || size === undefined || Number.isNaN(bytes))
    return { loaded: describeMissing(entry) };
  if (bytes <= WHOLE_LIMIT && bytes <= maxSize) {
    const whole = await reader.read(bytes + 1);
    // Trees and commits may be in a list of objects when git is too old to filter them.
    return type === 'blob' ? { loaded: { entry, bytes: whole.subarray(0, bytes) } } : {};
  }
  const portion = new Portion(reader, bytes + 1);
  const loaded =
    bytes > maxSize
      ? { entry, problem: describeTooLarge(entry.path, bytes, maxSize) }
      : { entry, size: bytes, chunks: portion.chunks() };
  return { loaded, portion };
}

/** Reads the blobs of the entries (whose location is a blob id) through one git process, in order. */
export async function* readBlobs(git: Git, entries: readonly Entry[], maxSize: number): AsyncGenerator<Loaded> {
  if (entries.length === 0) return;
  const child = git.start(['cat-file', '--batch', '--buffer']);
  const feeding = feed(
    child.input,
    entries.map((entry) => entry.location),
  );
  // Without an encoding a stream hands out buffers.
  const reader = new ByteReader(child.output as AsyncIterable<Buffer>);
  for (const entry of entries) {
    const { loaded, portion } = await readAnswer(reader, entry, maxSize);
    if (loaded !== undefined) yield loaded;
    await portion?.skip();
  }
  await feeding;
  await child.end();
}

/** Sizes of blobs in bytes, in order; a blob that is not there counts as empty. */
export async function measureBlobs(git: Git, entries: readonly Entry[]): Promise<number[]> {
  if (entries.length === 0) return [];
  const output = await git.read(
    ['cat-file', '--batch-check=%(objectsize)', '--buffer'],
    entries.map((entry) => `${entry.location}\n`).join(''),
  );
  return output.split('\n').map((line) => (/^\d+$/u.test(line) ? Number(line) : 0));
}
