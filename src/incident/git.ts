import type { Readable } from 'node:stream';
import { Git, GitError } from '../lint/git.ts';

export { GitError };

/** An object as `git cat-file --batch` gives it. `rest` is what stood behind the name in the request. */
export interface GitObject {
  readonly name: string;
  readonly type: string;
  readonly rest: string;
  readonly content: Buffer;
}

/** Objects above this are not looked into: nobody keeps a key in them by hand, and Node's buffers end at 2 to 4 GiB. */
export const MAX_OBJECT_BYTES = 256 * 1024 * 1024;

interface Running {
  readonly stdout: Readable;
  /** Settles when the process has ended; rejects with GitError when it failed. */
  readonly ended: Promise<unknown>;
  readonly stop: () => void;
}

function start(cwd: string, args: readonly string[], input: string | Readable | undefined): Running {
  const child = new Git(cwd, process.env).start(args);
  if (input === undefined || typeof input === 'string') child.input.end(input ?? '');
  else input.pipe(child.input);
  const ended = child.end();
  // The reader of stdout awaits it later; until then a failure must not count as unhandled.
  ended.catch(() => undefined);
  return { stdout: child.output, ended, stop: child.stop };
}

/** Runs git and gives its output as bytes. Throws GitError. */
export async function runGit(cwd: string, args: readonly string[], input?: string): Promise<Buffer> {
  const { stdout, ended } = start(cwd, args, input);
  const chunks: Buffer[] = [];
  for await (const chunk of stdout as AsyncIterable<Buffer>) chunks.push(chunk);
  await ended;
  return Buffer.concat(chunks);
}

/** As `runGit`, as lines without the empty last one. */
export async function getLines(cwd: string, args: readonly string[], input?: string): Promise<string[]> {
  const text = (await runGit(cwd, args, input)).toString('utf8');
  return text.split('\n').filter((line) => line !== '');
}

/** As `runGit`, as the parts between NUL bytes, one after the other. */
export async function* readParts(cwd: string, args: readonly string[], input: string): AsyncGenerator<string> {
  const { stdout, ended, stop } = start(cwd, args, input);
  try {
    stdout.setEncoding('utf8');
    let rest = '';
    for await (const chunk of stdout as AsyncIterable<string>) {
      const parts = (rest + chunk).split('\0');
      rest = parts.pop() ?? '';
      yield* parts;
    }
    await ended;
  } finally {
    stop();
  }
}

/**
 * Streams objects in the order of the request. Missing and too large objects come with empty content and the type `missing` or
 * `large`.
 * @param request names, one a line, each may be followed by a blank and any text; or the arguments of the git command that
 *   prints them.
 */
export async function* readObjects(cwd: string, request: string | readonly string[]): AsyncGenerator<GitObject> {
  const asker = typeof request === 'string' ? undefined : start(cwd, request, undefined);
  const format = '--batch=%(objectname) %(objecttype) %(objectsize) %(rest)';
  const input = typeof request === 'string' ? request : asker?.stdout;
  const { stdout, ended, stop } = start(cwd, ['cat-file', format, '--buffer'], input);
  try {
    yield* parseObjects(new ChunkReader(stdout));
    await Promise.all([ended, asker?.ended]);
  } finally {
    // Who has found what was looked for leaves early: git must not wait for a reader that is gone.
    asker?.stop();
    stop();
  }
}

async function* parseObjects(reader: ChunkReader): AsyncGenerator<GitObject> {
  for (;;) {
    const header = await reader.readLine();
    if (header === undefined) return;
    const match = /^([0-9a-f]+) (commit|tree|blob|tag) (\d+)(?: (.*))?$/s.exec(header);
    if (match === null) {
      yield { name: header.split(' ')[0] ?? '', type: 'missing', rest: '', content: Buffer.alloc(0) };
      continue;
    }
    const [, name = '', type = '', size = '0', rest = ''] = match;
    const isLarge = Number(size) > MAX_OBJECT_BYTES;
    const content = await reader.readBytes(Number(size) + 1, isLarge);
    yield { name, type: isLarge ? 'large' : type, rest, content: content.subarray(0, -1) };
  }
}

/** Reads lines and runs of bytes from a stream, with no more in memory than one object and one chunk. */
class ChunkReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: Readable) {
    this.#chunks = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  }

  async #next(): Promise<Buffer | undefined> {
    const next = await this.#chunks.next();
    return next.done === true ? undefined : next.value;
  }

  async readLine(): Promise<string | undefined> {
    for (;;) {
      const end = this.#rest.indexOf(10);
      if (end >= 0) {
        const line = this.#rest.toString('utf8', 0, end);
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      const chunk = await this.#next();
      if (chunk === undefined) return undefined;
      this.#rest = Buffer.concat([this.#rest, chunk]);
    }
  }

  /** Exactly `size` bytes, or none of them when they are only to be skipped. */
  async readBytes(size: number, skip: boolean): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = size;
    for (;;) {
      const part = this.#rest.subarray(0, missing);
      this.#rest = this.#rest.subarray(part.length);
      if (!skip) parts.push(part);
      missing -= part.length;
      if (missing === 0) return parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
      const chunk = await this.#next();
      if (chunk === undefined) throw new GitError('git cat-file ended too early.');
      this.#rest = chunk;
    }
  }
}
