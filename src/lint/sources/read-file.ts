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

function readWhole(handle: number, stats: Stats): Buffer {
  const parts: Buffer[] = [];
  // A file may have grown since it was measured, or (in /proc) say that it is empty: read to its end.
  let buffer = Buffer.allocUnsafe(Math.max(stats.size, 4096) + 1);
  for (;;) {
    const count = readSync(handle, buffer, 0, buffer.length, null);
    if (count === 0) return parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
    parts.push(buffer.subarray(0, count));
    buffer = Buffer.allocUnsafe(4096);
  }
}

/** Reads one file; never waits for a pipe and never follows a link that took the file's place. */
export function loadFile(entry: Entry, maxSize: number): Loaded {
  let handle: number | undefined;
  try {
    const before = lstatSync(entry.location);
    if (!before.isFile() && !before.isSymbolicLink()) return { entry, problem: describeSpecial(entry.path) };
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
