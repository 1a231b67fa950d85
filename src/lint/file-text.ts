import { isAscii } from 'node:buffer';
import { type DecodedText, decodeText, type Encoding } from '../binom/decode.ts';
import type { Look, Marks } from './quick-search.ts';
import type { TextInput } from './text-detector.ts';

/** The text of a file, decoded when it is first asked for. The bytes may be used again once the file is done. */
export class FileText implements TextInput {
  readonly path: string;
  readonly marks: Marks | undefined;
  readonly #bytes: Buffer;
  #decoded: DecodedText | undefined;

  constructor(path: string, bytes: Buffer, marks?: Marks) {
    this.path = path;
    this.marks = marks;
    this.#bytes = bytes;
    if (marks === undefined) this.#decoded = decodeText(bytes);
  }

  /** Are the bytes no text? */
  get isUnreadable(): boolean {
    return this.marks === undefined && this.#decoded === undefined;
  }

  get text(): string {
    return this.#decode()?.text ?? '';
  }

  get encoding(): Encoding {
    return this.#decode()?.encoding ?? 'utf-8';
  }

  #decode(): DecodedText | undefined {
    // Bytes that were looked at are known to be a text; most are ASCII, which needs no decoder.
    if (this.#decoded === undefined && isAscii(this.#bytes))
      this.#decoded = { text: this.#bytes.toString('latin1'), encoding: 'utf-8' };
    return (this.#decoded ??= decodeText(this.#bytes));
  }
}

/**
 * @param look for many files: what is known from a look at the bytes
 * @returns undefined for a binary file
 */
export function readText(path: string, bytes: Buffer, look?: Look): FileText | undefined {
  const text = new FileText(path, bytes, look?.(bytes));
  return text.isUnreadable ? undefined : text;
}
