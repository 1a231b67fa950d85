/** Bytes in, text out: BOMs, UTF-16 with and without a BOM, Latin-1, and what is binary. Pure; reads no file. */

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'latin1';

export interface DecodedText {
  /** Without BOM. */
  text: string;
  encoding: Encoding;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Decodes the bytes of a file.
 * @returns `undefined` when they are no text: a NUL byte outside of UTF-16, or mostly control characters
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf)
    return { text: buffer.subarray(3).toString('utf8'), encoding: 'utf-8-bom' };
  if (buffer[0] === 0xff && buffer[1] === 0xfe)
    return { text: buffer.subarray(2).toString('utf16le'), encoding: 'utf-16le' };
  if (buffer[0] === 0xfe && buffer[1] === 0xff)
    return { text: swap(buffer.subarray(2)).toString('utf16le'), encoding: 'utf-16be' };
  const head = buffer.subarray(0, 8192);
  if (head.includes(0)) return decodeBare16(buffer, head);
  if (isControl(head)) return undefined;
  try {
    return { text: strict.decode(buffer), encoding: 'utf-8' };
  } catch {
    return { text: buffer.toString('latin1'), encoding: 'latin1' };
  }
}

/** UTF-16 without a BOM: nearly every second byte is NUL. */
function decodeBare16(buffer: Buffer, head: Buffer): DecodedText | undefined {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = head.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return { text: buffer.toString('utf16le'), encoding: 'utf-16le' };
  if (even > half * 0.7 && odd < half * 0.05) return { text: swap(buffer).toString('utf16le'), encoding: 'utf-16be' };
  return undefined;
}

function swap(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
}

function isControl(head: Buffer): boolean {
  let control = 0;
  // Not by an iterator, which takes ten times as long.
  for (let at = 0; at < head.length; at += 1) {
    const byte = head[at] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  }
  return control > head.length * 0.1;
}

export interface Unfolded {
  text: string;
  /** The offset in the original text of an offset in the unfolded one. */
  toOriginal: (offset: number) => number;
}

/**
 * A reader that took UTF-16 for UTF-8 leaves a NUL beside each character. Takes them out and keeps the way back.
 * @returns `undefined` when the text is not of that kind
 */
export function unfoldUtf16(text: string): Unfolded | undefined {
  const nuls = text.slice(0, 2000).split('\0').length - 1;
  if (nuls < 8 || nuls < Math.min(text.length, 2000) * 0.35) return undefined;
  const places: number[] = [];
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\0' || char === '\uFFFD' || char === '\uFEFF') continue;
    places.push(at);
    plain += char;
  }
  return {
    text: plain,
    toOriginal: (offset) =>
      places[offset] ?? (offset >= places.length && places.length > 0 ? (places.at(-1) ?? 0) + 1 : 0),
  };
}
