/** Lines around a fresh one that belong to it: a text put together of pieces may take some. */
const AROUND = 6;

const NEWLINE = 10;

/** Lines that a version of a file has new, without and with their neighbours. */
export interface FreshPart {
  readonly lines: Buffer;
  readonly around: Buffer;
}

/**
 * Hands out what is new in each version of a file, so that a history is read once and not once a version. Lines are remembered as
 * hashes of 52 bits.
 */
export class FreshLines {
  readonly #seen = new Map<string, Set<number>>();

  /** Lines that no earlier version of the path had, in runs. */
  take(path: string, bytes: Buffer): readonly FreshPart[] {
    const seen = this.#seen.get(path) ?? new Set<number>();
    this.#seen.set(path, seen);
    const starts: number[] = [];
    const fresh: number[] = [];
    for (let start = 0; start < bytes.length;) {
      const end = endOfLine(bytes, start);
      const hash = hashLine(bytes, start, end);
      if (!seen.has(hash)) {
        seen.add(hash);
        fresh.push(starts.length);
      }
      starts.push(start);
      start = end + 1;
    }
    const cut = (from: number, to: number): Buffer =>
      bytes.subarray(starts[Math.max(0, from)], starts[to] ?? bytes.length);
    return toRuns(fresh).map(([from, to]) => ({ lines: cut(from, to), around: cut(from - AROUND, to + AROUND) }));
  }
}

function endOfLine(bytes: Buffer, start: number): number {
  const end = bytes.indexOf(NEWLINE, start);
  return end < 0 ? bytes.length : end;
}

/** Two FNV-like hashes side by side, as one number that JavaScript holds exactly. */
function hashLine(bytes: Buffer, start: number, end: number): number {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    high = Math.imul(high ^ byte, 0x01000193);
    low = Math.imul(low ^ byte, 0x85ebca6b);
  }
  return (high >>> 0) * 0x100000 + (low >>> 12);
}

/** Joins numbers of neighbouring lines: `[from, to)`. */
function toRuns(fresh: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const line of fresh) {
    const last = runs.at(-1);
    if (last?.[1] === line) last[1] += 1;
    else runs.push([line, line + 1]);
  }
  return runs;
}
