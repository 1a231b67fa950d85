/** Keys without a name: in pieces, as arguments of a Binom client, in Postman's authorization, in prose. */
import { isBinomPlace, isBinomText } from './hosts.ts';
import { findSelfEvidentKeys, getKeyFormat } from './keys.ts';
import { readQuoted } from './literals.ts';
import { isBinomCredentialName } from './names.ts';
import { getOwners } from './owners.ts';
import type { BinomSettings } from './settings.ts';
import type { FileKind, TextFinding } from './text.ts';
import { lineBefore, lineEnd, lineStart, MAX_FINDINGS } from './text.ts';
import { isRealSecret } from './values.ts';

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
  /\bbinom\b[^\n]{0,60}(?<![?&])\b(?:key|token|secret)s?\b[^\n]{0,30}$|\b(?:key|token)s?\b[^\n]{0,20}\bbinom\b[^\n]{0,30}$/i;

/** v2 keys without a name: arguments of a Binom client, Postman's `apikey` authorization, "Binom key: …" in prose and logs. */
export function findNearbyKeys(text: string, kind: FileKind, settings: BinomSettings): TextFinding[] {
  const found: TextFinding[] = findNetrcPasswords(text);
  const hasCollection = COLLECTION.test(text) || /\b(?:keys|tokens|secrets|credentials)["']?\s?[:=]/i.test(text);
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
    if (
      isArgument ||
      isProse ||
      isBoundElsewhere(text, range, kind) ||
      (hasCollection && isMember(text, range.start, kind)) ||
      (isPostman && isBinomPlaceOrFile(text, range, settings))
    )
      found.push(finding(range));
  }
  return found;
}

function isBinomPlaceOrFile(text: string, range: { start: number; end: number }, settings: BinomSettings): boolean {
  return isBinomPlace(text, range.start, range.end, settings) || isBinomText(text, settings);
}

const COLLECTION =
  /binom\w{0,40}(?:keys|tokens|secrets|credentials)\b|(?<![A-Za-z])trackers?_?(?:api_?)?(?:keys|tokens)\b/i;

function isCollection(name: string): boolean {
  return COLLECTION.test(name) && isBinomCredentialName(name);
}

/** `binom_tokens = { reports = "…" }`, `BINOM_API_KEYS: ["…", "…"]`: members of what is named after Binom's credentials. */
function isMember(text: string, start: number, kind: FileKind): boolean {
  return getOwners(text, start, kind)
    .slice(-2)
    .some((owner, at, all) => isCollection(owner) || (at > 0 && isCollection(`${all[at - 1] ?? ''}_${owner}`)));
}

/** `KEY: SecretStr = SecretStr("…")`: a call that only wraps the value. */
const WRAPPED =
  /([A-Za-z_$][\w$.-]{0,80})["']?\]?\s?(?::\s?[\w.[\]|?<> ]{1,40})?\s?(?:=>|:=|=|:)\s?(?:new\s|await\s)?([\w.:]{1,60})(?:<[\w ,]{1,40}>)?\(\s{0,20}["'`]$/;
/** A command that puts its argument into a store: the name may stand anywhere in it. */
const STORING =
  /\b(?:secrets?[ \t]+(?:set|put|create|add|versions)|secretsmanager[ \t]|kv[ \t]+put|put-parameter|user-secrets[ \t]|config:set|add-generic-password)/;
const STORED_NAME =
  /binom[\w:./-]{0,20}(?:key|token|password|secret)|(?:key|token|password|secret)[\w:./-]{0,20}binom/i;
/** `httpHeaderValue1: "…"` beside `httpHeaderName1: api-key`. */
const HEADER_VALUE = /header[\w.-]{0,12}value\d?["']?\s?[:=>]\s?["']?$/i;

/** nginx: `map $http_x $binom_key { default "…"; }`. */
const MAPPED = /\bmap\s+\S+\s+\$(\w{1,60})\s?\{[^{}]{0,300}$/;

/** Does the place say by itself that the value is Binom's: a wrapper, a command for a store, the value of a header? */
function isBoundElsewhere(text: string, range: { start: number; end: number }, kind: FileKind): boolean {
  const before = lineBefore(text, range.start);
  const wrapped = WRAPPED.exec(before);
  if (wrapped && isBinomCredentialName(wrapped[1] ?? ''))
    return !/sha|hash|digest|checksum|md5|hmac|verify|assert|compare|equal/i.test(wrapped[2] ?? '');
  if (kind === 'nginx' || kind === 'ini') {
    const mapped = MAPPED.exec(text.slice(Math.max(0, range.start - 400), range.start));
    return mapped !== null && isBinomCredentialName(mapped[1] ?? '');
  }
  // `{"api-key" "…"}` of Clojure, `api-key …` of a proxy
  if (/(?<![\w-])(?:x-)?api-key["']?[ \t]{1,8}["']?$/i.test(before)) return true;
  // Swift: `setValue("…", forHTTPHeaderField: "api-key")`
  if (
    /^["'],\s?(?:forHTTPHeaderField|forHeader|header|name):\s?["'](?:x-)?api-key["']/i.test(
      text.slice(range.end, range.end + 60),
    )
  )
    return true;
  if (HEADER_VALUE.test(before))
    return /\bapi-key\b/i.test(text.slice(Math.max(0, range.start - 400), range.end + 400));
  if (kind !== 'shell' && kind !== 'yaml' && kind !== 'powershell' && kind !== 'markdown') return false;
  const line = text.slice(lineStart(text, range.start), lineEnd(text, range.end));
  return STORING.test(line) && STORED_NAME.test(line);
}

/** `machine binom.example.net login reporter password …`: the host says whose it is. */
function findNetrcPasswords(text: string): TextFinding[] {
  const found: TextFinding[] = [];
  const entry = /^[ \t]*machine\s+[\w.-]*binom[\w.-]*\s+login\s+\S+\s+password\s+(?=(\S+))/gim;
  for (const hit of text.matchAll(entry)) {
    const start = hit.index + hit[0].length;
    if (found.length < MAX_FINDINGS && isRealSecret(hit[1] ?? '', 'any'))
      found.push(finding({ start, end: start + (hit[1] ?? '').length }));
  }
  return found;
}

/** Is the parenthesis of the call still open at the end? */
function isOpenCall(call: string): boolean {
  let depth = 0;
  for (const char of call) depth += char === '(' ? 1 : char === ')' ? -1 : 0;
  return depth > 0;
}
