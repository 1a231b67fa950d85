/**
 * One look at the bytes of a file for all that any check could start from: rules of the plugin, checks for text and preset-recommend. Most
 * files hold none of it, and are neither decoded nor asked anything else. SOUND: what is not seen here has no report; a test holds it.
 * Under default settings only: names and trackers of the user's own are not looked for.
 */
import { CLEAR } from '../binom/detect-cleartext.ts';
import { HINT as PUBLIC_NAME } from '../binom/detect-client-exposed.ts';
import { SURE_SHAPE } from '../binom/hosts.ts';
import { BASE64_HINT } from '../binom/keys.ts';
import { GLUE, ZERO_END } from '../binom/nearby-keys.ts';
import { type FileKind, getFileKind } from '../binom/text.ts';
import { TLS_ROWS, type TlsRow } from '../binom/tls-rows.ts';
import { ByteFinder } from '../prefilter/byte-finder.ts';
import { STARTS, WORDS } from '../prefilter/index.ts';
import { getNeedles } from '../prefilter/needles.ts';
import { CODE_READERS, CODES, DISGUISES } from '../prefilter/plain-text.ts';
import { BEYOND, readRegex, readWord, type Tree } from '../prefilter/regex-tree.ts';
import { COMMON_ANCHOR, isKnownPreset } from './secretlint-anchors.ts';

/** What was seen in a text: words of the prefilter, and {@link Mark}s. */
export type Marks = ReadonlySet<string>;
/** @returns undefined when the bytes may be something else than plain text in UTF-8 or Latin-1 */
export type Look = (bytes: Buffer) => Marks | undefined;
/** Where a check could start. The name of a mark is never a word: words are in lower case. */
type Mark = keyof typeof PATTERNS;

/** Bytes that only what is no plain text holds: then the decoder judges. */
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/; // eslint-disable-line no-control-regex -- bytes that are no text are what is looked for
const PATTERNS = {
  CONTROL: [CONTROL],
  DISGUISE: DISGUISES,
  CODES: [CODES],
  START: STARTS.filter((start) => typeof start !== 'string'),
  COMMON: [COMMON_ANCHOR],
  BINOM: [/binom/i],
  TRACKER: [/tracker/i],
  UPDATE_KEY: [/upd[^a-z0-9]*key/i],
  KEY: [/000001/, BASE64_HINT, /%3[0-9]/],
  ZERO_END: [ZERO_END],
  GLUE: [GLUE],
  CLEARTEXT: [CLEAR],
  PUBLIC_NAME: [PUBLIC_NAME],
} as const satisfies Record<string, readonly RegExp[]>;

const toChoice = (options: readonly Tree[]): Tree => ({ type: 'any', options });

/** Words of this length say enough by themselves. */
const TELLING = 8;

/** The words of a pattern; or the pattern itself, unless it goes over stretches of anything: many such would need too many states. */
function readRow(pattern: RegExp): Tree {
  const tree = readRegex(pattern);
  const needles = getNeedles(tree);
  const isPlain = needles !== undefined && (!isNarrow(tree) || needles.every((word) => word.length >= TELLING));
  return isPlain ? toChoice(needles.map(readWord)) : tree;
}

function isNarrow(tree: Tree): boolean {
  if (tree.type === 'byte' || tree === BEYOND) return true;
  if (tree.type === 'repeat') return tree.max <= 4 && isNarrow(tree.part);
  return (tree.type === 'all' ? tree.parts : tree.options).every(isNarrow);
}

/** All that is looked for, by its mark. */
export function getPatterns(): ReadonlyMap<string, Tree> {
  return new Map([
    ...WORDS.map((word) => [word, readWord(word)] as const),
    ...Object.entries(PATTERNS).map(([mark, patterns]) => [mark, toChoice(patterns.map(readRegex))] as const),
    ['SURE_SHAPE', readRow(SURE_SHAPE)] as const,
    ...[...ROWS].map(([mark, row]) => [mark, readRow(row.pattern)] as const),
  ]);
}

const ROWS: ReadonlyMap<string, TlsRow> = new Map(TLS_ROWS.map((row, index) => [`TLS ${String(index)}`, row]));

const START_WORDS = STARTS.filter((start) => typeof start === 'string');

let finder: ByteFinder | undefined;

export const look: Look = (bytes) => {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first >= 0xfe && second >= 0xfe) return undefined;
  const marks = (finder ??= new ByteFinder(getPatterns())).find(bytes, bytes.length);
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return has(marks, 'CONTROL') && !isMarked ? undefined : marks;
};

const has = (marks: Marks, mark: Mark | 'SURE_SHAPE'): boolean => marks.has(mark);

/** Has the text a disguise that has to be taken off before the prefilter's words count? */
export function isDisguised(marks: Marks): boolean {
  return has(marks, 'DISGUISE') || (has(marks, 'CODES') && CODE_READERS.some((word) => marks.has(word)));
}

/** Does the text hold a word or pattern of the prefilter? */
export function mayConcernCode(marks: Marks): boolean {
  return marks.size > 0 && (has(marks, 'START') || isDisguised(marks) || START_WORDS.some((word) => marks.has(word)));
}

/** May one of preset-recommend's rules report? */
export function mayHoldCommon(marks: Marks): boolean {
  return has(marks, 'COMMON') || !isKnownPreset();
}

export const CHECKS = ['key', 'tls', 'cleartext', 'client-exposed'] as const;
/** A rule of our own preset. */
export type Check = (typeof CHECKS)[number];

/** The rules of our own preset that may report. */
export function getChecks(marks: Marks, path: string): readonly Check[] {
  if (marks.size === 0 && !/binom/i.test(path)) return [];
  return CHECKS.filter((check) => MAY_REPORT[check](marks, path));
}

const MAY_REPORT: Readonly<Record<Check, (marks: Marks, path: string) => boolean>> = {
  key: mayHoldKey,
  tls: mayDisableTls,
  cleartext: (marks) => has(marks, 'CLEARTEXT') || has(marks, 'BINOM'),
  'client-exposed': (marks) =>
    has(marks, 'PUBLIC_NAME') && (has(marks, 'BINOM') || has(marks, 'TRACKER') || has(marks, 'UPDATE_KEY')),
};

function mayHoldKey(marks: Marks, path: string): boolean {
  return (
    has(marks, 'BINOM') ||
    has(marks, 'TRACKER') ||
    has(marks, 'UPDATE_KEY') ||
    has(marks, 'KEY') ||
    has(marks, 'SURE_SHAPE') ||
    (has(marks, 'ZERO_END') && has(marks, 'GLUE')) ||
    /binom/i.test(path)
  );
}

function mayDisableTls(marks: Marks, path: string): boolean {
  let kind: FileKind | undefined;
  for (const mark of marks) {
    const row = ROWS.get(mark);
    if (row !== undefined && row.kinds?.includes((kind ??= getFileKind(path))) !== false) return true;
  }
  return false;
}
