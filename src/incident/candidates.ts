import { detectKey } from '../binom/detect-key.ts';
import { findEncodedKeys, findSelfEvidentKeys } from '../binom/keys.ts';
import { DEFAULT_SETTINGS } from '../binom/settings.ts';

/** Longer texts in quotes are no credential by themselves; keys inside them are found by their format. */
const MAX_LENGTH = 4000;
/** No rule takes less for a secret. */
const MIN_LENGTH = 4;
const WORD = /[^\s"'`=:,;&?<>(){}[\]|]{8,}/g;
const SETTING = /[=:]\s*(\S[^\n]*)/g;
/** Several literals in one expression, over lines too. */
const CONCATENATION = /(["'`])(?:\\.|(?!\1)[^\\\n])*\1(?:\s*\+\s*(?:(["'`])(?:\\.|(?!\2)[^\\\n])*\2|[\w$.[\]]+))+/g;
const COMPOSING = /\.(?:join|reduce|concat|replace|replaceAll|split)\(|fromC(?:harCode|odePoint)|\bfrom\(|\batob\(/;
const PIECE = /["'`](?=[^"'`\n]*[0-9])[^"'`\n]{8,}["'`]|(?:\d{2,3}\s*,\s*){12}/;

/** A part of a file: its lines, and these lines with their neighbours. */
export interface Part {
  readonly lines: string;
  readonly around: string;
}

/**
 * Texts of a part of a file for which a finding could stand: whatever is in quotes, what looks like a key, what a setting is set to.
 * Whether one of them is the finding, its fingerprint says; so nothing here asks what a text is bound to.
 */
export function getCandidates({ lines, around }: Part, path: string): ReadonlySet<string> {
  const found = new Set<string>();
  const keep = (text: string): void => {
    if (text.length >= MIN_LENGTH && text.length <= MAX_LENGTH) found.add(text.replace(/\r\n?/g, '\n'));
  };
  for (const quote of ['"', "'"]) for (const text of getQuoted(lines, quote)) if (!text.includes('\n')) keep(text);
  if (lines.includes('`')) for (const text of getQuoted(around, '`')) keep(text);
  for (const [word] of lines.matchAll(WORD)) if (/[0-9]/.test(word)) keep(word);
  for (const [, value = ''] of lines.matchAll(SETTING)) keep(value.replace(/(?<![\s,;])[\s,;]+$/, ''));
  // Quotes at both ends are no part of a fingerprint's text, even when they belong to two literals.
  if (/["'`]\s*\+|\+\s*["'`]/.test(around)) for (const [whole] of around.matchAll(CONCATENATION)) keep(unquote(whole));
  const keys = [...findSelfEvidentKeys(lines), ...findEncodedKeys(lines)];
  for (const { start, end } of [...keys, ...detectKey(lines, { path, settings: DEFAULT_SETTINGS })])
    keep(unquote(lines.slice(start, end)));
  return found;
}

/** Does a part of a program put texts together in a way that takes a parser to follow? */
export function isComposing(text: string): boolean {
  return COMPOSING.test(text) && PIECE.test(text);
}

function unquote(text: string): string {
  return /^(["'`])([^]*)\1$/.exec(text)?.[2] ?? text;
}

/** What stands between two quotes of a kind; a quote may end one text and start another, since an apostrophe is one too. */
function* getQuoted(text: string, quote: string): Generator<string> {
  let start = text.indexOf(quote);
  while (start >= 0) {
    const end = findQuote(text, quote, start + 1);
    if (end < 0) return;
    yield text.slice(start + 1, end);
    start = end;
  }
}

function findQuote(text: string, quote: string, from: number): number {
  let at = text.indexOf(quote, from);
  while (at > 0 && text[at - 1] === '\\' && text[at - 2] !== '\\') at = text.indexOf(quote, at + 1);
  return at;
}
