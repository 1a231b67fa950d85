/** Finds Binom keys in any text: self-evident formats, encoded ones, and real values bound to a Binom name, header or URL. */
import { isAboutBinom, isBinomPlace } from './hosts.ts';
import { findEncodedKeys, findSelfEvidentKeys, getKeyFormat } from './keys.ts';
import type { Literal, NameAt } from './literals.ts';
import { expandName, readValues } from './literals.ts';
import { mentionsBinom } from './mentions.ts';
import {
  isAnyCredentialName,
  isBinomCredentialName,
  isConfiguredName,
  isGenericKeyName,
  isHarmlessName,
  isPasswordName,
} from './names.ts';
import { findNearbyKeys, findSplitKeys } from './nearby-keys.ts';
import { OTHER_VENDORS } from './other-vendors.ts';
import { getOwners, getVendor, isBinomEntry } from './owners.ts';
import { isBinomHeader } from './requests.ts';
import type { BinomSettings } from './settings.ts';
import { findTableKeys } from './tables.ts';
import type { FileKind, TextFinding } from './text.ts';
import { getFileKind, lineBefore, MAX_FINDINGS } from './text.ts';
import { isPlaceholder, isRealSecret } from './values.ts';
import { splitWords } from './words.ts';

export interface DetectOptions {
  /** Path of the file, for its kind; need not exist. */
  path: string;
  settings: BinomSettings;
}

const BINOM_HINT = /binom|tracker|upd_?key/gi;
const GENERIC_HINT =
  /api[-_ ]?key|api[-_ ]?token|token|update_?key|authorization|pass(?:word|wd|phrase)?|pwd|secret|\bkeys?\b|api_?key/gi;
const ANY_HINT =
  /pass|pwd|secret|token|key|cred|auth|jwt|bearer|connection_?(?:string|ur[il])|database_?ur[il]|db_?ur[il]|(?:mongo|redis|postgres|pg|mysql|amqp)\w{0,6}_?ur[il]/gi;

/**
 * Finds the keys of a text.
 * @returns findings whose ranges are the keys (or the encoded runs that hold them), in order, without overlaps; kinds `key`,
 *   `privilegedKey`, `encodedKey`, `namedKey` (data: `name`)
 */
export function detectKey(text: string, options: DetectOptions): TextFinding[] {
  if (isOtherProduct(text)) return [];
  const kind = getFileKind(options.path);
  const found: TextFinding[] = [];
  for (const key of findSelfEvidentKeys(text)) found.push(finding(key, key.privileged ? 'privilegedKey' : 'key'));
  for (const key of findEncodedKeys(text)) found.push(finding(key, 'encodedKey'));
  found.push(...findSplitKeys(text));
  const { settings } = options;
  const about = isAboutBinom(text, options.path, settings);
  if (about || settings.names.length > 0 || settings.credentials === 'any' || /tracker|upd_?key/i.test(text)) {
    found.push(...findNamedKeys(text, kind, settings, about), ...findTableKeys(text, kind, settings));
  }
  if (about) found.push(...findNearbyKeys(text, kind, settings));
  return withoutOverlaps(found);
}

function finding(range: { start: number; end: number }, kind: string, name = ''): TextFinding {
  return { start: range.start, end: range.end, kind, data: name === '' ? {} : { name } };
}

/** Kegbot's documentation has a key of the same shape as a v1 key. */
function isOtherProduct(text: string): boolean {
  return /kegbot/i.test(text) && !/binom/i.test(text);
}

/** Names that are looked at in a text, of each kind: a file has dozens; a data dump of a million must not stop a run. */
const MAX_NAMES = 10_000;

/** Names that a text may bind a key to, each place once. */
function* namesOf(text: string, settings: BinomSettings, about: boolean): Generator<NameAt> {
  const hints = [{ pattern: BINOM_HINT, budget: MAX_NAMES }];
  if (settings.credentials === 'any') hints.push({ pattern: ANY_HINT, budget: MAX_NAMES });
  else if (about) hints.push({ pattern: GENERIC_HINT, budget: MAX_NAMES });
  for (const { pattern, budget } of hints) {
    let last = -1;
    let left = budget;
    for (const hit of text.matchAll(pattern)) {
      if (hit.index < last) continue;
      left -= 1;
      if (left < 0) break;
      const at = expandName(text, hit.index, hit.index + hit[0].length);
      last = at.end;
      yield at;
    }
  }
  if (settings.names.length === 0) return;
  for (const word of text.matchAll(/[A-Za-z_$][\w$.-]{0,100}/g)) {
    if (isConfiguredName(word[0], settings))
      yield { name: word[0], start: word.index, end: word.index + word[0].length };
  }
}

function findNamedKeys(text: string, kind: FileKind, settings: BinomSettings, about: boolean): TextFinding[] {
  const found: TextFinding[] = [];
  for (const at of namesOf(text, settings, about)) {
    if (found.length >= MAX_FINDINGS) break;
    if (isHarmlessName(at.name) && !isConfiguredName(at.name, settings)) continue;
    // An annotation such as `checksum/binom-secret`.
    if (/(?:checksum|hash|digest|sha\d*)[/_.-]$/i.test(text.slice(Math.max(0, at.start - 12), at.start))) continue;
    for (const literal of readValues(text, at, kind)) {
      const name = judge(text, at, literal, kind, settings);
      if (name === undefined) continue;
      found.push(finding(literal, 'namedKey', name));
      break;
    }
  }
  return found;
}

/** The name under which a literal is a Binom credential; `undefined` when it is none. */
function judge(
  text: string,
  at: NameAt,
  literal: Literal,
  kind: FileKind,
  settings: BinomSettings,
): string | undefined {
  const { name } = at;
  const isOwn = isBinomCredentialName(name) || isConfiguredName(name, settings);
  const isField = settings.credentials === 'any' && isAnyCredentialName(name);
  const scope = isField || isPasswordName(name) ? 'any' : 'binom';
  if (!isRealValue(literal, scope, kind) || isCiphertext(text, literal)) return undefined;
  const format = getKeyFormat(literal.value);
  // `binom_key` of a program about binomials is an index, and 64 digits in it a digest.
  const isUnsure = format === undefined || format === 'v2';
  if (isOwn && isUnsure && /binom/i.test(name) && !mentionsBinom(text)) return undefined;
  if (isOwn || isField) return name;
  if (/^binom$/i.test(name) && isBinomCredentialName(`${getOwners(text, at.start, kind).at(-1) ?? ''}.binom`))
    return name;
  const path = ownedName(text, at, kind);
  const isHeader = isBinomHeader(name.slice(name.lastIndexOf('.') + 1));
  if (path === null && !isHeader) return undefined;
  // `TrackerClient` is any tracker's, unless the text speaks of Binom.
  if (typeof path === 'string') return !/^trackers?\./i.test(path) && !mentionsBinom(text) ? undefined : path;
  const isCandidate = isGenericKeyName(name) || isHeader || /^authorization$/i.test(name);
  if (!isCandidate || format === undefined) return undefined;
  if (isConfig(kind) && hasOwnCredential(text, at, kind)) return undefined;
  if (kind === 'sql' && !/binom/i.test(statementOf(text, at))) return undefined;
  return isBinomPlace(text, at.start, literal.end, settings) ? name : undefined;
}

/** SQL: each statement is about a row of its own. */
function statementOf(text: string, at: NameAt): string {
  const before = text.slice(Math.max(0, at.start - 2000), at.start);
  const after = text.slice(at.end, at.end + 2000);
  return before.slice(before.lastIndexOf(';') + 1) + (after.split(';')[0] ?? '');
}

/** Files that configure a whole application: a bare `API_TOKEN` beside `BINOM_API_KEY` is another one's. */
function isConfig(kind: FileKind): boolean {
  return kind === 'env' || kind === 'properties' || kind === 'ini';
}

function hasOwnCredential(text: string, at: NameAt, kind: FileKind): boolean {
  for (const hit of text.matchAll(BINOM_HINT)) {
    const other = expandName(text, hit.index, hit.index + hit[0].length);
    if (other.start !== at.start && isBinomCredentialName(other.name) && readValues(text, other, kind).length > 0)
      return true;
  }
  return false;
}

function isRealValue(literal: Literal, scope: 'binom' | 'any', kind: FileKind): boolean {
  const { value } = literal;
  if (getKeyFormat(value) !== undefined) return true;
  const decoded = decodeBase64Text(value);
  if (decoded !== undefined && (getKeyFormat(decoded) !== undefined || isPlaceholder(decoded)))
    return !isPlaceholder(decoded);
  if (!isRealSecret(value, scope)) return false;
  // In prose and logs an unquoted word is part of a sentence, unless no word looks like it.
  if (!literal.quoted && (kind === 'markdown' || kind === 'log' || kind === 'text'))
    return value.length >= 16 && /[0-9]/.test(value);
  return true;
}

/** The readable text behind a base64 value, as in a Kubernetes Secret. */
function decodeBase64Text(value: string): string | undefined {
  if (!/^[A-Za-z0-9+/]{8,400}={0,2}$/.test(value) || value.length % 4 !== 0) return undefined;
  const plain = Buffer.from(value, 'base64').toString('latin1').trim();
  return /^[\x20-\x7E]{4,}$/.test(plain) ? plain : undefined;
}

/** Sealed secrets, sops and ansible-vault hold ciphertext that is meant to be committed. */
function isCiphertext(text: string, literal: Literal): boolean {
  if (/^Ag[A-D][\w+/]{60,}/.test(literal.value) && /SealedSecret|encryptedData/.test(text)) return true;
  return /(?:(?:secure|encrypted|cipher_?text)["']?\s*|!vault[^\n]*)[:|=]\s*(?:["']\s*)?$/i.test(
    text.slice(Math.max(0, literal.start - 60), literal.start),
  );
}

const OWNED_NAME =
  /^(?:keys?|tokens?|secret|password|passwd|pwd|pass|authorization|bearer|(?:[a-z]+[-_.])?api[-_.]?(?:key|token)s?|access[-_]?token|auth[-_]?token)\d?$/i;

/** Kinds of files in which every block is a vendor's or a topic's: a foreign one there is proof. */
const BLOCKS = new Set<FileKind>(['ini', 'toml', 'yaml', 'json', 'xml', 'terraform']);

/** `binom.api_key`, when the blocks or the chain around a bare name say Binom; `null` when they say another vendor. */
function ownedName(text: string, at: NameAt, kind: FileKind): string | null | undefined {
  if (!OWNED_NAME.test(at.name)) return undefined;
  const vendor = getVendor([...getOwners(text, at.start, kind), ...chainBefore(text, at.start)]);
  const entry = isBinomEntry(text, at.start, kind);
  if (entry !== undefined) return entry ? `binom.${at.name}` : null;
  if (vendor === undefined) return undefined;
  if (!vendor.isBinom) return BLOCKS.has(kind) || isOtherVendor(vendor.owner) ? null : undefined;
  // `binomCache: { key: … }` holds a cache's key.
  if (isHarmlessName(`${vendor.owner}_${at.name}`)) return null;
  return /binom/i.test(vendor.owner) || /key|token/i.test(at.name) ? `${vendor.owner}.${at.name}` : undefined;
}

/** `class VoluumClient`, `new Brevo({ … })` */
function isOtherVendor(owner: string): boolean {
  return splitWords(owner).some((word) => OTHER_VENDORS.has(word));
}

/** The chain before a name: `binom` of `$config['binom']['api_key']` and of `$this->binom->apiKey`. */
function chainBefore(text: string, start: number): string[] {
  const owners: string[] = [];
  let head = lineBefore(text, start);
  for (let depth = 0; depth < 4; depth += 1) {
    const link = /([A-Za-z_$][\w$]{0,100})["'`]?\]?(?:\[[:@]?["'`]?|->|::|\?\.|\.)$/.exec(head);
    if (!link?.[1]) break;
    owners.unshift(link[1].replace(/^\$/, ''));
    head = head.slice(0, link.index);
  }
  return owners;
}

/** The first finding of overlapping ones stays; self-evident ones come first. */
function withoutOverlaps(found: readonly TextFinding[]): TextFinding[] {
  const kept: TextFinding[] = [];
  const order = ['privilegedKey', 'key', 'namedKey', 'encodedKey'];
  for (const entry of [...found].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.start - b.start)) {
    if (kept.length >= MAX_FINDINGS) break;
    if (!kept.some((other) => entry.start < other.end && other.start < entry.end)) kept.push(entry);
  }
  return kept.sort((a, b) => a.start - b.start);
}
