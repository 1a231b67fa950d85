/** Denotation patterns (see `src/models/row.ts`) as tables that are quick to ask. */
import { remember } from '../binom/memory.ts';
import type { Row } from '../models/row.ts';

/** Rows, ready to be asked: exact patterns by hash, the others by module. */
export interface Table<R extends Row> {
  readonly exact: ReadonlyMap<string, R>;
  readonly loose: ReadonlyMap<string, readonly { readonly pattern: RegExp; readonly row: R }[]>;
  /** The last names of all patterns; undefined when one of them can be any. */
  readonly lastNames: ReadonlySet<string> | undefined;
  readonly isEmpty: boolean;
  /** What {@link matchRow} answered: programs name the same few things again and again. */
  readonly answers: Map<string, R | null>;
}

/** So many answers are remembered for a table. */
const MAX_ANSWERS = 2000;

/** Compiles rows when they are first asked, so that loading a rule costs nothing. Patterns with `{a,b}` but no wildcard stay exact. */
export function compileRows<R extends Row>(rows: readonly R[]): Table<R> {
  let compiled: ReturnType<typeof compile<R>> | undefined;
  const get = (): ReturnType<typeof compile<R>> => (compiled ??= compile(rows));
  return {
    isEmpty: rows.length === 0,
    get exact() {
      return get().exact;
    },
    get loose() {
      return get().loose;
    },
    get lastNames() {
      return get().lastNames;
    },
    get answers() {
      return get().answers;
    },
  };
}

function compile<R extends Row>(rows: readonly R[]): Omit<Table<R>, 'isEmpty'> {
  const exact = new Map<string, R>();
  const loose = new Map<string, { pattern: RegExp; row: R }[]>();
  const patterns = rows.flatMap((row) => expandBraces(row.callee).map((callee) => ({ callee, row })));
  for (const { callee, row } of patterns) {
    if (!callee.includes('*')) {
      if (!exact.has(callee)) exact.set(callee, row);
      continue;
    }
    const module = getModule(callee);
    const list = loose.get(module) ?? [];
    list.push({ pattern: toRegExp(callee), row });
    loose.set(module, list);
  }
  return { exact, loose, lastNames: getLastNames(patterns.map(({ callee }) => callee)), answers: new Map() };
}

/** The row that a denotation falls under, or undefined. The exact ones win. */
export function matchRow<R extends Row>(denotation: string, table: Table<R>): R | undefined {
  const { answers } = table;
  const known = answers.get(denotation);
  if (known !== undefined) return known ?? undefined;
  return remember(answers, MAX_ANSWERS, denotation, findRow(denotation, table) ?? null) ?? undefined;
}

function findRow<R extends Row>(denotation: string, table: Table<R>): R | undefined {
  const hit = table.exact.get(denotation);
  if (hit) return hit;
  for (const module of [getModule(denotation), '*']) {
    const row = table.loose.get(module)?.find(({ pattern }) => pattern.test(denotation))?.row;
    if (row) return row;
  }
  return undefined;
}

/** `console.log` ends in `log`; `got#`, `axios#()` and `chalk#**` end in nothing that a member's name must be. */
function getLastNames(patterns: readonly string[]): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const pattern of patterns) {
    if (pattern.endsWith('*')) return undefined;
    let at = pattern.length;
    while (at > 0 && NAME_CHARACTER.test(pattern.charAt(at - 1))) at -= 1;
    if (at < pattern.length) names.add(pattern.slice(at));
  }
  return names;
}

const NAME_CHARACTER = /[\w$@-]/u;

/** The module part of a denotation or pattern: '' for globals, `*` where the module itself is a wildcard. */
function getModule(denotation: string): string {
  const hash = denotation.indexOf('#');
  const module = hash < 0 ? '' : denotation.slice(0, hash);
  return module.includes('*') || (hash < 0 && denotation.startsWith('*')) ? '*' : module;
}

/** Every pattern that a pattern with `{a,b}` stands for. */
export function expandBraces(pattern: string): string[] {
  const match = /\{([^{}]*)\}/.exec(pattern);
  if (!match) return [pattern];
  const before = pattern.slice(0, match.index);
  const after = pattern.slice(match.index + match[0].length);
  return (match[1] ?? '').split(',').flatMap((choice) => expandBraces(before + choice.trim() + after));
}

function toRegExp(pattern: string): RegExp {
  const source = pattern.replaceAll(/\*\*|\*|[.()[\]{}+?^$|\\]/g, (part) =>
    part === '**' ? '.*' : part === '*' ? '[^.()#]+' : `\\${part}`,
  );
  return new RegExp(`^${source}$`, 'u');
}
