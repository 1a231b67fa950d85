/** The names of the blocks around a place: `binom: { api_key: … }`, `[binom]`, `<binom><apiKey>`, YAML's less indented keys. */
import type { FileKind } from './text.ts';
import { lineStart } from './text.ts';
import { splitWords, wordSet } from './words.ts';

const MAX_DEPTH = 5;
const MAX_BACK = 6000;

/** Blocks that only hold settings: they say nothing about whose they are. */
const NEUTRAL_OWNERS =
  wordSet(`headers header params query config configuration settings setting options opts env environment variables vars var data
  stringdata spec template containers container services jobs job steps step with args arg request requests auth credentials credential creds api apis
  client session main default defaults development staging production prod dev test local trackers accounts account secrets secret values value
  global key keys tokens token http url uri body json form kwargs dict map list array hash object new return integrations integration connections
  connection construct constructor init initialize backup primary secondary fallback legacy eu us apikey string properties provider providers service networks common parameters resource secretdata build root app log entries item`);

/** Whose is a bare name in these blocks (the nearest last)? `undefined` when none of them tells. */
export function getVendor(owners: readonly string[]): { owner: string; isBinom: boolean } | undefined {
  for (const owner of [...owners].reverse()) {
    const words = splitWords(owner);
    if (words.includes('binom'))
      return { owner, isBinom: !words.some((word) => /^(?:sha|hash|digest|checksum)$/.test(word)) };
    if (words.includes('tracker') && words.every((word) => word === 'tracker' || NEUTRAL_OWNERS.has(word)))
      return { owner, isBinom: true };
    if (!words.every((word) => NEUTRAL_OWNERS.has(word) || /^\d+$/.test(word))) return { owner, isBinom: false };
  }
  return undefined;
}

/**
 * Whose is a bare name by the neighbours of its own entry, such as `"type": "binom"` or YAML's `- name: binom`?
 * @returns `true` for Binom's, `false` for another vendor's
 */
export function isBinomEntry(text: string, offset: number, kind: FileKind): boolean | undefined {
  const [from, to] = kind === 'yaml' ? listItem(text, offset) : braces(text, offset);
  let isOther = false;
  for (const field of text
    .slice(from, to)
    .matchAll(
      /\b(type|kind|provider|vendor|service|platform|source|engine|name|title|id|tracker|slug)["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?([A-Za-z][\w.-]{1,40})/gi,
    )) {
    if (splitWords(field[2] ?? '').includes('binom')) return true;
    if (
      /^(?:type|kind|provider|vendor|service|platform|engine|tracker)$/i.test(field[1] ?? '') &&
      !isPlainType(field[2] ?? '')
    )
      isOther = true;
  }
  return isOther ? false : undefined;
}

/** `"type": "string"`, `"type": "text"`: the type of a value, not a vendor. */
function isPlainType(word: string): boolean {
  return /^(?:string|text|secret|password|default|any|header|apikey|api|request|number|http|https|tracker|web|service|rest|object|main|prod\w*|dev|test|json|plain|encrypted|sensitive|opaque)$/i.test(
    word,
  );
}

function braces(text: string, offset: number): [number, number] {
  const head = text.slice(Math.max(0, offset - 500), offset);
  const open = Math.max(head.lastIndexOf('{'), head.lastIndexOf('}'), head.lastIndexOf('['));
  const close = text.slice(offset, offset + 500).search(/[{}\]]/);
  return open < 0 || close < 0 ? [offset, offset] : [offset - head.length + open, offset + close];
}

/** The list item that the line belongs to; an empty range outside of lists. */
function listItem(text: string, offset: number): [number, number] {
  const start = lineStart(text, offset);
  const indent = indentOf(text.slice(start, offset));
  let from = start;
  for (let lines = 0; lines < 12; lines += 1) {
    const line = text.slice(from, from + 200);
    if (/^\s*- /.test(line)) break;
    if (from === 0 || (line.trim() !== '' && indentOf(line) < indent)) return [offset, offset];
    from = lineStart(text, from - 1);
  }
  const rest = text.slice(start, start + 800);
  const next = rest.slice(1).search(/\n[^\S\n]*- |\n\S/);
  return [from, next < 0 ? start + rest.length : start + next];
}

/** Names of the enclosing blocks, the nearest last. */
export function getOwners(text: string, offset: number, kind: FileKind): string[] {
  if (kind === 'yaml') return [...indentOwners(text, offset, YAML_KEY), ...braceOwners(text, offset, true)];
  if (kind === 'python' || kind === 'ruby')
    return [...indentOwners(text, offset, BLOCK), ...braceOwners(text, offset, false)];
  if (kind === 'toml' || kind === 'properties') return sectionOwner(text, offset);
  if (kind === 'xml') return xmlOwners(text, offset);
  if (kind === 'elixir') return [...elixirOwner(text, offset), ...braceOwners(text, offset, false)];
  if (kind === 'env' || kind === 'csv' || kind === 'markdown' || kind === 'log' || kind === 'http') return [];
  // A `.conf` has sections, or blocks in braces (HOCON).
  const sections = kind === 'ini' ? sectionOwner(text, offset) : [];
  const owners = sections.length > 0 ? sections : braceOwners(text, offset, false);
  return owners.length === 0 && kind === 'text' ? sectionOwner(text, offset) : owners;
}

/** Indentation, a quote, and the name of a block. */
const YAML_KEY = /^(\s*(?:- +)*)(["']?)([\w./-]+)\2\s*:/;
const BLOCK = /^([ \t]*)(?:async[ \t]+)?(def|class|module)[ \t]+(?:self\.)?(\w+)/;

function indentOwners(text: string, offset: number, block: RegExp): string[] {
  const owners: string[] = [];
  let start = lineStart(text, offset);
  let indent = indentOf(text.slice(start, offset));
  for (let lines = 0; start > 0 && indent > 0 && lines < 300 && owners.length < MAX_DEPTH; lines += 1) {
    const end = start - 1;
    start = lineStart(text, end);
    if (end - start > 400) continue;
    const key = block.exec(text.slice(start, end));
    const width = key?.[1]?.length ?? indent;
    if (width >= indent || key?.[3] === undefined) continue;
    owners.unshift(key[3]);
    indent = width;
  }
  return owners;
}

/** A list's dash counts as indentation: what follows it is nested in the key above. */
function indentOf(line: string): number {
  return /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;
}

function sectionOwner(text: string, offset: number): string[] {
  const near = text.slice(Math.max(0, offset - 20_000), offset);
  const at = Math.max(near.lastIndexOf('\n['), near.startsWith('[') ? 0 : -1);
  if (at < 0) return [];
  const section = /^\n?\[{1,2}([\w.\s:/"'-]{1,90})\]/.exec(near.slice(at, at + 100));
  return section?.[1] === undefined ? [] : section[1].split(/[.:/\s"']+/).filter(Boolean);
}

/** `config :app, Binom,` owns the indented lines after it. */
function elixirOwner(text: string, offset: number): string[] {
  const near = text.slice(Math.max(0, offset - 1500), offset);
  const at = near.lastIndexOf('\nconfig ');
  const config = /^config\s+:\w+,\s*:?([\w.]+),/.exec(near.slice(at < 0 ? 0 : at + 1));
  return config?.[1] === undefined || /\n\S/.test(near.slice(at + 1)) ? [] : [config[1]];
}

function xmlOwners(text: string, offset: number): string[] {
  const near = text.slice(Math.max(0, offset - MAX_BACK), offset);
  const open: string[] = [];
  for (const tag of near.matchAll(/<(\/?)([A-Za-z_][\w:.-]{0,60})([^<>]{0,400}?)(\/?)>/g)) {
    if (tag[1] === '/') open.pop();
    else if (tag[4] !== '/') open.push(/\b(?:name|key|id)="([\w.-]+)"/.exec(tag[3] ?? '')?.[1] ?? tag[2] ?? '');
  }
  return open.slice(-MAX_DEPTH);
}

/** Names before the openers that are still open at `offset`: `name: {`, `name = [`, `name(`, `class Name {`, `block "name" {`. */
function braceOwners(text: string, offset: number, sameLine: boolean): string[] {
  const owners: string[] = [];
  const stop = Math.max(sameLine ? lineStart(text, offset) : 0, offset - MAX_BACK);
  let depth = 0;
  for (let at = offset - 1; at >= stop && owners.length < MAX_DEPTH; at -= 1) {
    const char = text.charAt(at);
    if (char === '}' || char === ']' || char === ')') depth += 1;
    else if (char === '{' || char === '[' || char === '(') {
      if (depth > 0) depth -= 1;
      else {
        const name = ownerBefore(text.slice(Math.max(0, at - 120), at));
        if (name !== undefined) owners.unshift(name);
      }
    }
  }
  return owners;
}

function ownerBefore(head: string): string | undefined {
  const line = head.slice(head.lastIndexOf('\n') + 1).trimEnd() || head.trimEnd();
  const named =
    /([A-Za-z_$][\w$.-]{0,100})\\?["'`]?\]?\s*(?:=>|:=|:|=|->)\s*(?:new\s+|&|\*)?(?:[\w.<>[\], ]{0,60})$/.exec(line);
  if (named?.[1] !== undefined) return named[1];
  const label = /["']([\w.-]+)["']\s*$/.exec(line);
  if (label?.[1] !== undefined) return label[1];
  const block =
    /(?:class|interface|struct|object|module|namespace|trait|enum|func|function|def|fn|fun)\s+([A-Za-z_$][\w$]*)[^;]{0,80}$/.exec(
      line,
    );
  if (block?.[1] !== undefined) return block[1];
  return /([A-Za-z_$][\w$.]{0,100})\s*$/.exec(line)?.[1];
}
