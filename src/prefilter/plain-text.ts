/** A program's text with its disguises taken off: escapes, strings in pieces, characters written as numbers. */

/** Escapes of ASCII letters, digits and signs; a backslash that does nothing before a letter; a line that goes on. */
const ESCAPE =
  /\\(?:x[2-7][0-9a-f]|u00[2-7][0-9a-f]|u\{0*[2-7][0-9a-f]\}|1[0-7][0-7]|0?[4-7][0-7]|[aceghijlmoqyz]|\r?\n)|&#(?:x[2-7][0-9a-f]|[3-9]\d|1[01]\d|12[0-6]);/i;
const ESCAPES =
  /\\x([2-7][0-9a-f])|\\u00([2-7][0-9a-f])|\\u\{0*([2-7][0-9a-f])\}|\\(1[0-7][0-7]|0?[4-7][0-7])|\\([aceghijlmoqyz])|\\\r?\n|&#x([2-7][0-9a-f]);|&#([3-9]\d|1[01]\d|12[0-6]);/gi;
/** Two literals that are one word: `"bin" + "om"`, `` `bin${'om'}` ``, `"bin".concat("om")`; comments and brackets may stand between. */
const GAP = String.raw`(?:[\s()]|/\*[^*]*\*/)*`;
/** What words and URLs are made of. */
const EDGE = String.raw`[\w$%./?&=@:-]`;
/** Begins with its rarest character, what stands before that is looked back at: it is tried on each text. */
const SEAM = new RegExp(
  String.raw`["'\`](?:(?<=(?:${EDGE}|["'\`]).)${GAP}\+${GAP}["'\`]${EDGE}|${GAP}\}${EDGE}|\.concat\()|\$\{${GAP}["'\`]${EDGE}`,
);
const SEAMS = new RegExp(
  String.raw`["'\`]${GAP}\+${GAP}["'\`]|\$\{${GAP}["'\`]|["'\`]${GAP}\}|["'\`]\.concat\(${GAP}["'\`]`,
  'g',
);
/** Lists that are joined into one word: `['bin', 'om'].join('')`. */
const JOINED = /\.join\(\s*(?:''|""|``)/;
const LIST_SEAMS = /["'`]\s*,\s*["'`]/g;
/** A text without any of these, and without {@link CODE_READERS}, has no disguise to take off. */
export const DISGUISES: readonly RegExp[] = [ESCAPE, SEAM, JOINED];
/** Five numbers in a row can be characters. */
export const CODES = /(?:0x[0-9a-f]{2}|\d{2,3})(?:\s*,\s*(?:0x[0-9a-f]{2}|\d{2,3})){4,}/gi;
/** What makes characters of numbers, in lower case: a text without these words is not searched for numbers. */
export const CODE_READERS: readonly string[] = [
  'fromcharcode',
  'fromcodepoint',
  'buffer.from',
  'uint8array',
  'textdecoder',
];

/**
 * The text, followed by what it says without its disguises; the text itself when it has none.
 * @param hasCodes whether the text holds one of {@link CODE_READERS}
 */
export function getPlainText(text: string, hasCodes: boolean): string {
  let plain = ESCAPE.test(text) ? text.replace(ESCAPES, decodeEscape) : text;
  const isJoined = JOINED.test(plain);
  if (isJoined || SEAM.test(plain)) plain = plain.replace(SEAMS, '');
  if (isJoined) plain = plain.replace(LIST_SEAMS, '');
  const codes = hasCodes ? decodeCodes(text) : '';
  if (codes !== '') plain += `\n${codes}`;
  return plain === text ? text : `${text}\n${plain}`;
}

function decodeEscape(_: string, ...groups: unknown[]): string {
  const [byte, unit, point, octal, letter, hexEntity, entity] = groups.map((group) =>
    typeof group === 'string' ? group : undefined,
  );
  const hex = byte ?? unit ?? point ?? hexEntity;
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
  if (entity !== undefined) return String.fromCharCode(Number(entity));
  return letter ?? '';
}

function decodeCodes(text: string): string {
  return [...text.matchAll(CODES)]
    .map(([list]) => String.fromCharCode(...list.split(',').slice(0, MAX_CODES).map(Number)))
    .join('\n');
}

/** No credential is longer; a table of bytes is. */
const MAX_CODES = 2000;
