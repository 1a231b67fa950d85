/** The names of the blocks around a place: `binom: { api_key: … }`, `[binom]`, `<binom><apiKey>`, YAML's less indented keys. */
import type { FileKind } from './text.ts';
import { lineStart } from './text.ts';

const MAX_DEPTH = 5;
const MAX_BACK = 6000;

/** Names of the enclosing blocks, the nearest last. */
export function getOwners(text: string, offset: number, kind: FileKind): string[] {
  if (kind === 'yaml') return [...yamlOwners(text, offset), ...braceOwners(text, offset, true)];
  if (kind === 'ini' || kind === 'toml' || kind === 'properties') return sectionOwner(text, offset);
  if (kind === 'xml') return xmlOwners(text, offset);
  if (kind === 'env' || kind === 'csv' || kind === 'markdown' || kind === 'log' || kind === 'http') return [];
  const owners = braceOwners(text, offset, false);
  return owners.length === 0 && kind === 'text' ? sectionOwner(text, offset) : owners;
}

function yamlOwners(text: string, offset: number): string[] {
  const owners: string[] = [];
  let start = lineStart(text, offset);
  let indent = indentOf(text.slice(start, offset));
  for (let lines = 0; start > 0 && indent > 0 && lines < 300 && owners.length < MAX_DEPTH; lines += 1) {
    const end = start - 1;
    start = lineStart(text, end);
    if (end - start > 400) continue;
    const key = /^(\s*(?:- +)*)(["']?)([\w./-]+)\2\s*:/.exec(text.slice(start, end));
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
  const section = /^\n?\[{1,2}\s*["']?([\w. :/"'-]{1,80}?)["']?\s*\]/.exec(near.slice(at, at + 100));
  return section?.[1] === undefined ? [] : section[1].split(/[.:/ "']+/).filter(Boolean);
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
  const named = /([A-Za-z_$][\w$.-]*)\\?["'`]?\]?\s*(?:=>|:=|:|=|->)\s*(?:new\s+|&|\*)?(?:[\w.<>[\], ]{0,60})$/.exec(
    line,
  );
  if (named?.[1] !== undefined) return named[1];
  const label = /["']([\w.-]+)["']\s*$/.exec(line);
  if (label?.[1] !== undefined) return label[1];
  const block =
    /(?:class|interface|struct|object|module|namespace|trait|enum|func|function|def|fn|fun)\s+([A-Za-z_$][\w$]*)[^;]{0,80}$/.exec(
      line,
    );
  if (block?.[1] !== undefined) return block[1];
  return /([A-Za-z_$][\w$.]*)\s*$/.exec(line)?.[1];
}
