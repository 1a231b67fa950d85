import { decodeText } from '../binom/decode.ts';

/** A stretch of a large text, with where it starts in the whole. */
export interface TextWindow {
  readonly text: string;
  /** 0-based line of the whole text on which the window starts. */
  readonly line: number;
  /** Columns (UTF-16 units) before the window's start on that line. */
  readonly column: number;
}

/** Bytes of a window, and how many of them come again in the next, so that what spans a seam is seen whole. */
const WINDOW = 4 * 1024 * 1024;
const OVERLAP = 256 * 1024;
const NEWLINE = 0x0a;

/** UTF-16 must be cut between units, and each window needs the mark by which its encoding is known. */
interface Shape {
  readonly mark: Buffer;
  readonly isWide: boolean;
}

function getShape(first: Buffer): Shape {
  const isLittle = first[0] === 0xff && first[1] === 0xfe;
  const isBig = first[0] === 0xfe && first[1] === 0xff;
  if (isLittle || isBig) return { mark: first.subarray(0, 2), isWide: true };
  // Without a mark UTF-16 shows by its zero bytes; the decoder judges, the cut only has to be even.
  return { mark: Buffer.alloc(0), isWide: first.subarray(0, 4096).includes(0) };
}

/** The last line end at or before `at`, or `at` itself when lines are longer than the overlap. */
function findCut(bytes: Buffer, at: number, shape: Shape): number {
  const newline = bytes.lastIndexOf(NEWLINE, at - 1);
  let cut = newline > at - OVERLAP ? newline + 1 : at;
  if (shape.isWide && cut % 2 === 1) cut += 1;
  // Never inside a UTF-8 sequence.
  while (!shape.isWide && cut > 1 && ((bytes[cut] ?? 0) & 0xc0) === 0x80) cut -= 1;
  return cut;
}

function countLines(text: string): { lines: number; tail: number } {
  let lines = 0;
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    lines += 1;
    from = at + 1;
  }
  return { lines, tail: text.length - from };
}

/**
 * Cuts a large text into overlapping windows, with bounded memory. Yields nothing when the first window is binary.
 * What lies in the overlap is seen twice: the caller drops repeats by place.
 */
export async function* readWindows(chunks: AsyncIterable<Buffer>): AsyncGenerator<TextWindow> {
  let bytes: Buffer = Buffer.alloc(0);
  let shape: Shape | undefined;
  let line = 0;
  let column = 0;
  const decode = (part: Buffer): string | undefined =>
    decodeText(line === 0 && column === 0 ? part : Buffer.concat([shape?.mark ?? Buffer.alloc(0), part]))?.text;

  let pending: Buffer[] = [];
  let pendingSize = 0;
  for await (const chunk of chunks) {
    pending.push(chunk);
    pendingSize += chunk.length;
    if (bytes.length + pendingSize < WINDOW) continue;
    bytes = Buffer.concat([bytes, ...pending]);
    pending = [];
    pendingSize = 0;
    shape ??= getShape(bytes);
    const cut = findCut(bytes, bytes.length - 4, shape);
    const text = decode(bytes.subarray(0, cut));
    if (text === undefined) return;
    yield { text, line, column };
    const keepFrom = findCut(bytes, Math.max(2, cut - OVERLAP), shape);
    const { lines, tail } = countLines(decode(bytes.subarray(0, keepFrom)) ?? '');
    column = lines > 0 ? tail : column + tail;
    line += lines;
    bytes = bytes.subarray(keepFrom);
  }
  bytes = Buffer.concat([bytes, ...pending]);
  const text = decode(bytes);
  if (text !== undefined && text !== '') yield { text, line, column };
}
