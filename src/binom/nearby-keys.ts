/** Keys without a name: in pieces, as arguments of a Binom client, in Postman's authorization, in prose. */
import { isBinomPlace, isBinomText } from './hosts.ts';
import { findSelfEvidentKeys, getKeyFormat } from './keys.ts';
import { readQuoted } from './literals.ts';
import type { BinomSettings } from './settings.ts';
import type { FileKind, TextFinding } from './text.ts';
import { lineBefore, MAX_FINDINGS } from './text.ts';

/** A finding of kind `key`, without data. */
function finding(range: { start: number; end: number }): TextFinding {
  return { start: range.start, end: range.end, kind: 'key', data: {} };
}

/** The mark of a v1 key may be cut after a zero; and what stands between two pieces. */
export const ZERO_END = /0["'`]\s*[+.&~,]/;
export const GLUE = /["'`]\s{0,60}(?:\+|\.\.?|&|~|\|\|)\s{0,60}["'`]/g;

/** A self-evident key that is written in pieces: `'3000001fb9…' + '…'`. Each piece is a quoted run of key characters. */
export function findSplitKeys(text: string): TextFinding[] {
  const found: TextFinding[] = [];
  if (!text.includes('000001') && !ZERO_END.test(text) && !text.includes('binom_sk')) return found;
  const piece = new RegExp(GLUE);
  for (let glue = piece.exec(text); glue && found.length < MAX_FINDINGS; glue = piece.exec(text)) {
    const quote = text.charAt(glue.index);
    const open = text.lastIndexOf(quote, glue.index - 1);
    if (open < 0 || glue.index - open > 300) continue;
    const literal = readQuoted(text, open);
    if (!literal || literal.end < glue.index) continue;
    piece.lastIndex = Math.max(piece.lastIndex, literal.end);
    if (findSelfEvidentKeys(literal.value).length > 0) found.push(finding(literal));
  }
  return found;
}

const HEX64 = /(?<![0-9A-Za-z])[0-9a-f]{64}(?![0-9A-Za-z])/g;
const DIGEST =
  /(?:sha-?(?:256|512)|hash|digest|checksum|etag|commit|integrity|image|@|fingerprint|build|revision|\bid)["']?\s*(?:[-:=@(]\s*)?["']?$/i;
/** A call or construction of something named after Binom, up to the argument. */
const CLIENT_CALL = /(?:\b[A-Za-z_$][\w$]*)?(?:[Bb]inom|BINOM)(\w*)(?:(?:\.|::|->)\w+)?\s*\(\s*[^;{}]{0,300}$/;
const PROSE =
  /\bbinom\b[^\n]{0,60}\b(?:key|token|secret)s?\b[^\n]{0,30}$|\b(?:key|token)s?\b[^\n]{0,20}\bbinom\b[^\n]{0,30}$/i;

/** v2 keys without a name: arguments of a Binom client, Postman's `apikey` authorization, "Binom key: …" in prose and logs. */
export function findNearbyKeys(text: string, kind: FileKind, settings: BinomSettings): TextFinding[] {
  const found: TextFinding[] = [];
  for (const hit of text.matchAll(HEX64)) {
    if (found.length >= MAX_FINDINGS) break;
    const range = { start: hit.index, end: hit.index + 64 };
    if (getKeyFormat(hit[0]) === undefined) continue;
    const before = text.slice(Math.max(0, range.start - 320), range.start);
    if (DIGEST.test(before.slice(-24))) continue;
    const call = CLIENT_CALL.exec(before);
    const isArgument =
      call !== null &&
      /["'`]$/.test(before) &&
      !/(?:sha|hash|digest|checksum|verify|assert|log|id)$/i.test(call[1] ?? '') &&
      isOpenCall(before.slice(call.index));
    const isPostman =
      kind === 'json' &&
      /"key"\s*:\s*"(?:value|api-?key|x-api-key)"\s*,\s*(?:"type"\s*:\s*"\w+"\s*,\s*)?"value"\s*:\s*"$/i.test(before);
    const isProse =
      PROSE.test(lineBefore(text, range.start).slice(-160)) &&
      !/sha|hash|digest|checksum|commit|image/i.test(lineBefore(text, range.start));
    if (isArgument || isProse || (isPostman && isBinomPlaceOrFile(text, range, settings))) found.push(finding(range));
  }
  return found;
}

function isBinomPlaceOrFile(text: string, range: { start: number; end: number }, settings: BinomSettings): boolean {
  return isBinomPlace(text, range.start, range.end, settings) || isBinomText(text, settings);
}

/** Is the parenthesis of the call still open at the end? */
function isOpenCall(call: string): boolean {
  let depth = 0;
  for (const char of call) depth += char === '(' ? 1 : char === ')' ? -1 : 0;
  return depth > 0;
}
