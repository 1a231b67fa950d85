/** Keys in tables: a CSV column or an SQL column that is named after a Binom credential. */
import { isBinomCredentialName, isConfiguredName, isGenericKeyName, isPasswordName } from './names.ts';
import type { BinomSettings } from './settings.ts';
import type { FileKind, TextFinding } from './text.ts';
import { MAX_FINDINGS } from './text.ts';
import { isRealSecret } from './values.ts';

interface Cell {
  value: string;
  start: number;
  end: number;
}

export function findTableKeys(text: string, kind: FileKind, settings: BinomSettings): TextFinding[] {
  if (kind === 'csv') return findCsvKeys(text, settings);
  const found = /\binsert\s+into\b|\breplace\s+into\b/i.test(text) ? findInsertKeys(text, settings) : [];
  if (kind === 'sql' && /^COPY\s/im.test(text)) found.push(...findCopyKeys(text, settings));
  return found;
}

function isOwnColumn(name: string, settings: BinomSettings): boolean {
  return isBinomCredentialName(name) || isConfiguredName(name, settings);
}

function findCsvKeys(text: string, settings: BinomSettings): TextFinding[] {
  const found: TextFinding[] = [];
  const headEnd = text.indexOf('\n');
  const head = text.slice(0, headEnd < 0 ? text.length : headEnd);
  const separator = ['\t', ';', '|', ','].find((char) => head.includes(char)) ?? ',';
  const names = cells(head, 0, separator).map((cell) => cell.value.trim());
  const own = names.map((name) => isOwnColumn(name, settings));
  const generic = names.map((name) => isGenericKeyName(name) || /^key$/i.test(name) || isPasswordName(name));
  if (!own.includes(true) && !generic.includes(true)) return found;
  for (let from = head.length + 1; from < text.length && found.length < MAX_FINDINGS;) {
    const to = text.indexOf('\n', from);
    const line = text.slice(from, to < 0 ? text.length : to);
    const isBinomRow = /binom/i.test(line);
    cells(line, from, separator).forEach((cell, index) => {
      if (!own[index] && !(generic[index] && isBinomRow)) return;
      const name = names[index] ?? '';
      if (isRealSecret(cell.value, isPasswordName(name) ? 'any' : 'binom')) found.push(keyIn(cell, name));
    });
    from = to < 0 ? text.length : to + 1;
  }
  return found;
}

function keyIn(cell: Cell, name: string): TextFinding {
  return { start: cell.start, end: cell.end, kind: 'namedKey', data: { name } };
}

function cells(line: string, offset: number, separator: string): Cell[] {
  const found: Cell[] = [];
  for (let at = 0; at <= line.length && found.length < 500;) {
    const quoted = line.charAt(at) === '"' ? line.indexOf('"', at + 1) : -1;
    const start = quoted > at ? at + 1 : at;
    const next = line.indexOf(separator, Math.max(at, quoted));
    const stop = next < 0 ? line.length : next;
    const end = quoted > at ? quoted : stop;
    found.push({
      value: line.slice(start, end).trim(),
      start: offset + start,
      end: offset + line.slice(0, end).trimEnd().length,
    });
    at = stop + 1;
  }
  return found;
}

const INSERT = /\b(?:insert|replace)\s+(?:ignore\s+)?into\s+([\w.`"[\]]{1,100})\s*\(([^()]{1,3000})\)\s*values\s*/gi;

/** `INSERT INTO users (name, binom_api_key) VALUES ('x', '…')`: the column's name is far from its value. */
function findInsertKeys(text: string, settings: BinomSettings): TextFinding[] {
  const found: TextFinding[] = [];
  for (const insert of text.matchAll(INSERT)) {
    const table = insert[1] ?? '';
    const names = (insert[2] ?? '').split(',').map((name) => name.trim().replace(/^[`"[]|[`"\]]$/g, ''));
    const isBinomTable = /binom/i.test(table);
    const isKey = names.map(
      (name) => isOwnColumn(name, settings) || (isBinomTable && (isGenericKeyName(name) || isPasswordName(name))),
    );
    const mayKey = names.map((name) => isGenericKeyName(name) || isPasswordName(name));
    if (!isKey.includes(true) && !mayKey.includes(true)) continue;
    for (const row of rows(text, insert.index + insert[0].length)) {
      const isBinomRow = row.some((cell) => /\bbinom\b/i.test(cell.value));
      row.forEach((cell, index) => {
        const name = names[index] ?? '';
        if (!isKey[index] && !(mayKey[index] && isBinomRow)) return;
        if (found.length < MAX_FINDINGS && isRealSecret(cell.value, isPasswordName(name) ? 'any' : 'binom'))
          found.push(keyIn(cell, name));
      });
    }
  }
  return found;
}

/** PostgreSQL's dumps: `COPY users (id, binom_api_key) FROM stdin;`, then lines of cells up to a line of `\.`. */
function findCopyKeys(text: string, settings: BinomSettings): TextFinding[] {
  const found: TextFinding[] = [];
  for (const copy of text.matchAll(/^COPY\s+[\w."]{1,100}\s*\(([^()]{1,3000})\)\s+FROM\s+stdin[^\n]*\n/gim)) {
    const names = (copy[1] ?? '').split(',').map((name) => name.trim().replaceAll('"', ''));
    if (!names.some((name) => isOwnColumn(name, settings))) continue;
    for (let from = copy.index + copy[0].length; from < text.length && found.length < MAX_FINDINGS;) {
      const to = text.indexOf('\n', from);
      const line = text.slice(from, to < 0 ? text.length : to);
      if (line.startsWith('\\.')) break;
      cells(line, from, '\t').forEach((cell, index) => {
        const name = names[index] ?? '';
        if (isOwnColumn(name, settings) && isRealSecret(cell.value, isPasswordName(name) ? 'any' : 'binom'))
          found.push(keyIn(cell, name));
      });
      from = to < 0 ? text.length : to + 1;
    }
  }
  return found;
}

/** The tuples of a VALUES clause, as cells of literals. */
function* rows(text: string, from: number): Generator<Cell[]> {
  let row: Cell[] = [];
  let depth = 0;
  let cell: Cell = { value: '', start: from, end: from };
  const limit = Math.min(text.length, from + 200_000);
  for (let at = from; at < limit; at += 1) {
    const char = text.charAt(at);
    if (char === "'") {
      const end = text.indexOf("'", at + 1);
      if (end < 0) return;
      cell = { value: text.slice(at + 1, end), start: at + 1, end };
      at = end;
    } else if (char === '(') {
      depth += 1;
      if (depth === 1) row = [];
    } else if (depth > 1) {
      if (char === ')') depth -= 1;
    } else if (char === ',' || char === ')') {
      if (depth === 1) row.push(cell);
      cell = { value: '', start: at + 1, end: at + 1 };
      if (char === ')') {
        depth = 0;
        yield row;
      }
    } else if (char === ';') return;
  }
}
