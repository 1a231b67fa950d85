import { closeSync, constants, createReadStream, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { Problem } from '../finding.ts';
import { type Entry, type Loaded, WHOLE_LIMIT } from '../source.ts';

const getCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'error';

/** The sentence for a file that could not be read. */
export function describeReadFailure(path: string, error: unknown): Problem {
  const code = getCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return {
      kind: 'vanished',
      path,
      message: 'The file vanished during the run: run again when nothing changes the folder.',
    };
  }
  return {
    kind: 'unreadable',
    path,
    message: `The file cannot be read (${code}): give this user access, or leave it out by name.`,
  };
}

const describeSpecial = (path: string): Problem => ({
  kind: 'special',
  path,
  message: 'This is a pipe, socket or device, not a file: name the files to check.',
});

async function* readChunks(location: string, path: string): AsyncGenerator<Buffer> {
  try {
    // Without an encoding a stream hands out buffers.
    for await (const chunk of createReadStream(location, { highWaterMark: 1024 * 1024 })) yield chunk as Buffer;
  } catch (error) {
    throw new UnreadableError(describeReadFailure(path, error));
  }
}

/** A file that stopped being readable in the middle. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** One file after another is read into the same memory. */
let memory: Buffer = Buffer.alloc(0);

function readWhole(handle: number, { size }: Stats): Buffer {
  let length = 0;
  for (;;) {
    if (memory.length < Math.max(length, size) + 4096) memory = grow(memory, Math.max(length, size));
    const count = readSync(handle, memory, length, memory.length - length, null);
    length += count;
    // A file may have grown since it was measured, or (in /proc) say that it is empty: then it is read to its end. Otherwise less than
    // what was asked for is all that there is.
    if (count === 0 || (length === size && count === size)) return memory.subarray(0, length);
  }
}

function grow(old: Buffer, size: number): Buffer {
  const larger = Buffer.allocUnsafe(2 ** Math.ceil(Math.log2(size + 65_536)));
  old.copy(larger);
  return larger;
}

const isSpecial = (stats: Stats): boolean => !stats.isFile() && !stats.isSymbolicLink();

/** Reads one file; never waits for a pipe and never follows a link that took the file's place. */
export function loadFile(entry: Entry, maxSize: number): Loaded {
  let handle: number | undefined;
  try {
    if (entry.isFile !== true && isSpecial(lstatSync(entry.location)))
      return { entry, problem: describeSpecial(entry.path) };
    // O_NONBLOCK: opening a pipe must not wait for its writer. Windows has neither pipes as files nor the flag.
    handle = openSync(entry.location, constants.O_RDONLY | (constants.O_NONBLOCK || 0));
    const stats = fstatSync(handle);
    if (!stats.isFile()) return { entry, problem: describeSpecial(entry.path) };
    if (stats.size > maxSize) return { entry, problem: describeTooLarge(entry.path, stats.size, maxSize) };
    if (stats.size > WHOLE_LIMIT) return { entry, size: stats.size, chunks: readChunks(entry.location, entry.path) };
    return { entry, bytes: readWhole(handle, stats) };
  } catch (error) {
    return { entry, problem: describeReadFailure(entry.path, error) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

export function describeTooLarge(path: string, size: number, maxSize: number): Problem {
  return {
    kind: 'too-large',
    path,
    message: `The file is larger (${String(size)} bytes) than --max-size (${String(maxSize)}): raise it, or ignore the file.`,
  };
}
