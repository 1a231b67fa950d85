/** Reads the value that a text binds to a name, in every notation of committed files: assignment, argument, fallback, pair, element. */
import { getKeyFormat } from './keys.ts';
import { findOwnForm, match } from './language-forms.ts';
import { blockAfter, braceItem, nestedBlock, yamlItem } from './nested-blocks.ts';
import type { FileKind } from './text.ts';
import { isCodeKind, lineBefore, lineStart } from './text.ts';

export interface Literal {
  /** Offsets of the value, without quotes, end exclusive. */
  start: number;
  end: number;
  value: string;
  quoted: boolean;
}

export interface NameAt {
  name: string;
  start: number;
  end: number;
}

const NAME_CHAR = /[A-Za-z0-9_$.-]/;
const MAX_NAME = 80;

/** The whole name around a hit of a few characters: letters, digits, `_ . - $`, bounded, without leading signs and `-D`. */
export function expandName(text: string, start: number, end: number): NameAt {
  let from = start;
  let to = end;
  while (from > 0 && start - from < MAX_NAME && NAME_CHAR.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && to - end < MAX_NAME && NAME_CHAR.test(text.charAt(to))) to += 1;
  const lead = /^(?:-D|\\[nrt])?[.$-]*/.exec(text.slice(from, to))?.[0].length ?? 0;
  from = Math.min(from + lead, start);
  // A name may follow an escaped line break: `…\nBINOM_API_KEY=` in a JSON string.
  if (from > 0 && text.charAt(from - 1) === '\\' && /^[nrt][A-Z_]/.test(text.slice(from, from + 2))) from += 1;
  to = Math.max(to - (/(?<![.$-])[.$-]*$/.exec(text.slice(from, to))?.[0].length ?? 0), end);
  // `binom->apiKey`: the arrow's dash is none of the name's.
  return { name: text.slice(from, to), start: from, end: to };
}

const ASSIGN =
  /\\{0,3}["'`]?[ \t]?[\])]{0,2}!?(?:[ \t]{0,8}:[ \t]{0,3}[A-Za-z_&*'][\w.<>[\]|?& *']{0,40}?)?(?:[ \t]{1,3}(?:As[ \t])?[A-Za-z*[\]]{1,14})?(?:[ \t]{0,3}\{[^{}\n]{0,40}\})?[ \t]{0,40}(?:=>|:=|\?=|\?\?=|\|\|=|!==?|={1,3}|:|<-)(?:[ \t]*\r?\n)?[ \t]{0,60}/y;
const ARGUMENT =
  /\\{0,3}["'`]\s{0,5}\)?\s{0,5},\s{0,60}(?:(?:[A-Za-z_]{1,30}\s?[:=]\s?[^,()"'`]{1,40},\s{0,40}){0,4}(?:default|value|fallback|initial|default_?(?:value|var)|--body)\s?[:=]\s?)?/iy;
const FALLBACK = /\\{0,3}["'`]?\s?[\])]{0,2}\s{0,40}(?:\|\||\?\?|\?:|\bor\b)\s{0,40}/y;
const CALL_FALLBACK =
  /\\{0,3}["'`]?\s?[\])]{0,2}\s{0,20}(?:\{\s?|\.(?:orElse|or_else|unwrap_or|getOrElse|ifBlank|ifEmpty)\w{0,8}\(\s?(?:\|\w*\||\(\)\s?=>|\{)?\s?)/y;
const CALL = /[ \t]?\(\s{0,20}/y;
const ELEMENT = /["']?(?:\s[^<>]{0,120})?>\s{0,20}(?:<!\[CDATA\[)?/y;
const NEXT_ELEMENT = /<\/[\w:.-]{1,40}>\s{0,40}<[\w:.-]{1,40}(?:\s[^<>]{0,80})?>/y;
const SHELL_DEFAULT = /:?[-=:]["'`]?/y;
const SPACE = /["']?[ \t]{1,8}(?:--body[= ]|-b[ \t])?[ \t]{0,4}/y;
const SPACE_BEFORE =
  /(?:^|[\s;&])(?:ENV|ARG|setx|setenv|SetEnv|PassEnv|env|set(?:[ \t]+-{1,2}[\w-]+)*|fastcgi_param|proxy_set_header|grpc_set_header|add_header|uwsgi_param|(?:header_up|request_header|RequestHeader[ \t]+(?:set|add)|(?:http-request|http-response)[ \t]+(?:set|add)-header|more_set_input_headers)|#[ \t]*define|(?!(?:-e|--env|--build-arg)[ \t])--?[A-Za-z][\w-]*|secret[ \t]+set)[ \t]+\$?["']?$/;
/** Serverless: `${env:NAME, 'x'}`; a Markdown table's next cell. */
const COMMA_DEFAULT = /,[ \t]{0,4}/y;
const NEXT_CELL = /[`*]{0,3}[ \t]{0,40}\|[ \t]{0,40}[`*]{0,3}(?=[^\s|`*]{8,300}[`*]{0,3}[ \t]{0,40}\|)/y;
/** YAML's only item on the next line, as recorded headers have it; a list's first literal elsewhere. */
const FIRST_ITEM = /["']?:[ \t]*\r?\n[ \t]*-[ \t]+/y;
const FIRST_OF_LIST = /["'`]\]?[ \t]?(?:=>|[:=])[ \t]?[[{]\s{0,40}/y;
const DEFINED = /[ \t]?,\s{0,20}/y;
const QUOTE = /(?:\(\s{0,20})?(?:\([A-Za-z]{1,10}\)\s?)?(?:[rbfuRBFUL@$]{0,2}|&)(\\{0,3})("{3}|'{3}|["'`])/y;
/** What joins two literals: `+`, PHP's and Perl's `.`, Lua's `..`, VB's `&`, Elixir's `<>`, SQL's `||`; a line may end in `\` or `_`. */
const GLUE = /^\s{0,60}(?:\+|\.\.?|&|~|<>|\|\||\\)\s{0,60}/;
const BLOCK_SCALAR = /[|>][+-]?[ \t]*\r?\n[ \t]+/y;
const UNQUOTED = /[^\s"'`,;<>{}()[\]&|\\]+/y;

let run = { text: '', start: 0, end: -1 };

/** Where what stands unquoted ends. The same for every name inside of one run, which is read once: a line can be megabytes of `a=b=c=…`. */
function findRunEnd(text: string, start: number): number {
  if (start >= run.start && start < run.end && run.text === text) return run.end;
  const end = match(UNQUOTED, text, start);
  run = { text, start, end };
  return end;
}

/** All values that the text binds to the name at this place, in any notation; usually none or one. */
export function readValues(text: string, at: NameAt, kind: FileKind): Literal[] {
  const found: (Literal | undefined)[] = [];
  // What follows a name that nothing is bound to: most names of a program are done here.
  if (!/[\s"'`\])=:!?|,({<>\\~-]/.test(text.charAt(at.end))) return [];
  // Enough for a directive or a field's name; a minified line is not read for each of its names.
  const before = lineBefore(text, at.start).slice(-120);
  if (/\$\{(?:env|opt|self:[\w.]+|param):$/.test(before))
    found.push(readQuoted(text, match(COMMA_DEFAULT, text, at.end)));
  if (/\$\{[\w.]*$/.test(before)) {
    const end = match(SHELL_DEFAULT, text, at.end);
    if (end >= 0) found.push(readUntil(text, end, /[}"'`\s]/));
  } else {
    const assigned = match(ASSIGN, text, at.end);
    found.push(readQuotedOrBare(text, assigned, kind));
    found.push(readQuoted(text, findOwnForm(text, at.end, assigned, kind)));
    // `?upd_key=value` within a URL
    if (/[?&]$/.test(before) && text.charAt(at.end) === '=') found.push(readUntil(text, at.end + 1, /["'`&\s{}<>$\\]/));
    const isQuoted = /["'`]$/.test(before);
    // `putenv('NAME=value')`
    if (isQuoted && text.charAt(at.end) === '=') found.push(readUntil(text, at.end + 1, /["'`&\s]/));
    if (isQuoted)
      found.push(readQuoted(text, match(ARGUMENT, text, at.end)), readQuoted(text, match(CALL_FALLBACK, text, at.end)));
    found.push(readQuoted(text, match(FALLBACK, text, at.end)), readQuoted(text, match(CALL, text, at.end)));
    found.push(readQuoted(text, match(FIRST_OF_LIST, text, at.end)));
    if (kind === 'yaml') found.push(readQuotedOrBare(text, match(FIRST_ITEM, text, at.end), kind));
    if (/\bdefine\(\s?$/.test(before)) found.push(readQuoted(text, match(DEFINED, text, at.end)));
    if (kind === 'markdown' && before.includes('|'))
      found.push(readQuotedOrBare(text, match(NEXT_CELL, text, at.end), kind));
    if ((kind === 'elixir' && /^\s*@$/.test(before)) || SPACE_BEFORE.test(before) || /(?:^|\s)--[\w.-]*$/.test(before))
      found.push(readQuotedOrBare(text, match(SPACE, text, at.end), 'env'));
  }
  if (before.lastIndexOf('<') > before.lastIndexOf('>'))
    found.push(readUntil(text, match(ELEMENT, text, at.end), /[<\]]/));
  found.push(readUntil(text, match(NEXT_ELEMENT, text, at.end), /[<\]]/), readPair(text, at, before, kind));
  return found.filter((literal): literal is Literal => literal !== undefined && literal.value !== '');
}

function readQuotedOrBare(text: string, from: number, kind: FileKind): Literal | undefined {
  if (from < 0) return undefined;
  const quoted = readQuoted(text, from);
  if (quoted) return quoted;
  const scalar = kind === 'yaml' ? match(BLOCK_SCALAR, text, from) : -1;
  const start = scalar >= 0 ? scalar : from;
  // What stands unquoted on the next line is another entry.
  if (
    scalar < 0 &&
    text.slice(Math.max(0, from - 60), from).includes('\n') &&
    lineStart(text, from) > from - 60 &&
    /\n[ \t]*$/.test(text.slice(Math.max(0, from - 60), from))
  ) {
    return undefined;
  }
  const end = findRunEnd(text, start);
  if (end < 0) return undefined;
  const value = text.slice(start, /[.:!?]/.test(text.charAt(end - 1)) ? end - 1 : end);
  // In code, what stands unquoted is an expression, unless it is a key in a string or comment.
  if (isCodeKind(kind) && !/^[0-9A-Za-z_-]{39,}$/.test(value)) return undefined;
  return { start, end: start + value.length, value, quoted: false };
}

/** A quoted literal and what is joined to it: `'abc' + 'def'`, `"abc" . "def"`, adjacent literals. */
export function readQuoted(text: string, from: number): Literal | undefined {
  const first = readOneQuoted(text, from);
  if (!first) return undefined;
  const joined: Literal = { start: first.start, end: first.end, value: first.value, quoted: true };
  let after = first.after;
  for (let pieces = 0; pieces < 40; pieces += 1) {
    const gap = GLUE.exec(text.slice(after, after + 130))?.[0];
    const next = gap === undefined ? undefined : readOneQuoted(text, after + gap.length);
    if (!next) break;
    joined.value += next.value;
    joined.end = next.end;
    after = next.after;
  }
  return joinAdjacent(text, joined, after);
}

/** Python and C join literals that stand side by side; only pieces that make a key are taken for one. */
function joinAdjacent(text: string, first: Literal, from: number): Literal {
  if (!/^[0-9a-f]{8,63}$/.test(first.value)) return first;
  const whole = { ...first };
  let after = from;
  for (let pieces = 0; pieces < 8; pieces += 1) {
    const next = readOneQuoted(text, after + (/^\s{1,60}/.exec(text.slice(after, after + 60))?.[0].length ?? 0));
    if (!next || !/^[0-9a-f]+$/.test(next.value)) break;
    whole.value += next.value;
    whole.end = next.end;
    after = next.after;
    if (getKeyFormat(whole.value) !== undefined) return whole;
  }
  return first;
}

function readOneQuoted(text: string, from: number): (Literal & { after: number }) | undefined {
  if (from < 0) return undefined;
  QUOTE.lastIndex = from;
  const open = QUOTE.exec(text);
  if (!open) return undefined;
  const start = QUOTE.lastIndex;
  const quote = `${open[1] ?? ''}${open[2] ?? ''}`;
  const limit = Math.min(text.length, start + 2000);
  const near = text.slice(start, limit);
  for (let index = near.indexOf(quote); index >= 0; index = near.indexOf(quote, index + 1)) {
    const at = start + index;
    if (quote.length === 1 && text.charAt(at - 1) === '\\' && text.charAt(at - 2) !== '\\') continue;
    const value = text.slice(start, at);
    if (quote !== '`' && quote.length < 3 && value.includes('\n')) return undefined;
    const after = at + quote.length;
    // Vue: `:api-key="'…'"`
    if (/^'[^']+'$/.test(value))
      return { start: start + 1, end: at - 1, value: value.slice(1, -1), quoted: true, after };
    return { start, end: at, value: unescape(value), quoted: true, after };
  }
  return undefined;
}

function unescape(value: string): string {
  if (!value.includes('\\')) return value;
  return value
    .replace(
      /\\u\{?([0-9A-Fa-f]{4,6})\}?|\\x([0-9A-Fa-f]{2})/g,
      (_, long: string | undefined, short: string | undefined) =>
        String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(long ?? short ?? '0', 16))),
    )
    .replace(/\\(.)/g, '$1');
}

function readUntil(text: string, from: number, stop: RegExp): Literal | undefined {
  if (from < 0) return undefined;
  const rest = text.slice(from, from + 600);
  const length = rest.search(stop);
  if (length <= 0) return undefined;
  const value = rest.slice(0, length).trim();
  const start = from + rest.indexOf(value);
  return { start, end: start + value.length, value, quoted: true };
}

const NAME_FIELD =
  /\\{0,3}["']?\b(?:[a-z]{1,20}_)?(?:key|name|id|variable|header|env|parameter|setting|option|keyValue)\\{0,3}["']?[ \t]{0,12}[:=>]{1,2}\s?\\{0,3}["']?(?:[\w.-]{0,40}\/){0,6}(?:[\w.-]{1,40}\[)?$/i;
const VALUE_FIELD =
  /\\{0,3}["']?\b(?:[a-z]{1,20}_)?(?:values?|default|equalTo|val|currentValue|initialValue|plaintext|default_value|stringValue|secret_string|valueValue|example)\\{0,3}["']?[ \t]{0,12}(?:=>|[:=])[ \t]{0,8}(?:\[(?=["']))?/gi;

/** `- name: X` / `value: …`, `{"key": "X", "value": "…"}`, `<add key="X" value="…"/>`, `variable "x" { default = "…" }`. */
function readPair(text: string, at: NameAt, before: string, kind: FileKind): Literal | undefined {
  const nested = nestedBlock(text, at, kind);
  const isBlock = nested !== undefined || /\b(?:variable|parameter|output)\s+"$/.test(before);
  if (!isBlock && !NAME_FIELD.test(before)) return undefined;
  const [from, to] = isBlock
    ? (nested ?? blockAfter(text, at.end))
    : kind === 'yaml' && !/\{/.test(before)
      ? yamlItem(text, at.start)
      : braceItem(text, at);
  VALUE_FIELD.lastIndex = 0;
  for (const field of text.slice(from, to).matchAll(VALUE_FIELD)) {
    const literal = readQuotedOrBare(
      text,
      from + field.index + field[0].length,
      kind !== 'yaml' && (isBlock || !isCodeKind(kind)) ? 'env' : kind,
    );
    if (literal) return literal;
  }
  return undefined;
}
