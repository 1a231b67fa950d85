import type { Position } from './finding.ts';

// ESLint counts U+2028 and U+2029 as line ends in programs; editors do not in other files.
const PROGRAM_BREAK = /\r\n|[\r\n\u2028\u2029]/gu;
const TEXT_BREAK = /\r\n|[\r\n]/gu;

/** Lines of a text: turns offsets (UTF-16 units) into positions and back, in O(log lines). */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  /** @param isProgram whether U+2028 and U+2029 end a line, as in JavaScript */
  constructor(text: string, isProgram = false) {
    this.#length = text.length;
    for (const found of text.matchAll(isProgram ? PROGRAM_BREAK : TEXT_BREAK)) {
      this.#starts.push(found.index + found[0].length);
    }
  }

  /** Position of an offset; an offset outside the text counts as its nearest end. */
  getPosition(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: clamped - (this.#starts[low] ?? 0) + 1 };
  }

  /** Offset of a 1-based line and 1-based column; past the end counts as the end. */
  getOffset(line: number, column: number): number {
    const start = this.#starts[line - 1];
    return start === undefined ? this.#length : Math.min(start + column - 1, this.#length);
  }
}
