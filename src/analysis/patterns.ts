/** Denotation patterns (see `src/models/row.ts`) as tables that are quick to ask. */
import { remember } from '../binom/memory.ts';
import type { Row } from '../models/row.ts';
import { addTo } from './groups.ts';

/** A pattern with a wildcard; its expression is made when a name of its module is first asked about. */
interface Loose<R extends Row> {
  readonly callee: string;
  readonly row: R;
  pattern?: RegExp;
}

/** Rows, ready to be asked: exact patterns by hash, the others by module. */
export interface Table<R extends Row> {
  readonly exact: ReadonlyMap<string, R>;
  readonly loose: ReadonlyMap<string, readonly Loose<R>[]>;
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
  const loose = new Map<string, Loose<R>[]>();
  const patterns = rows.flatMap((row) => expandBraces(row.callee).map((callee) => ({ callee, row })));
  for (const { callee, row } of patterns) {
    if (!callee.includes('*')) {
      if (!exact.has(callee)) exact.set(callee, row);
      continue;
    }
    const module = getModule(callee);
    addTo(loose, module, { callee, row });
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
    const found = table.loose.get(module)?.find((row) => (row.pattern ??= toRegExp(row.callee)).test(denotation));
    if (found) return found.row;
  }
  return undefined;
}

/** `console.log` ends in `log`; `got#`, `axios#()` and `chalk#**` end in nothing that a member's name must be. */
function getLastNames(patterns: readonly string[]): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const pattern of patterns) {
    if (pattern.endsWith('*')) return undefined;
    const name = getMethodName(pattern);
    if (name !== '') names.add(name);
  }
  return names;
}

/** `info` of `winston#createLogger().info`; '' where a pattern ends in a call. */
export function getMethodName(pattern: string): string {
  return pattern.slice(Math.max(...['.', '#', ')', '*'].map((end) => pattern.lastIndexOf(end))) + 1);
}

/** The module part of a denotation or pattern: '' for globals, `*` where the module itself is a wildcard. */
function getModule(denotation: string): string {
  const hash = denotation.indexOf('#');
  const module = hash < 0 ? '' : denotation.slice(0, hash);
  return module.includes('*') || (hash < 0 && denotation.startsWith('*')) ? '*' : module;
}

/** Every pattern that a pattern with `{a,b}` stands for; choices may hold braces again. Thousands are read at the first file about Binom. */
export function expandBraces(pattern: string): string[] {
  const open = pattern.indexOf('{');
  if (open < 0) return [pattern];
  const head = pattern.slice(0, open);
  const { choices, end } = readChoices(pattern, open + 1);
  const tails = end < pattern.length ? expandBraces(pattern.slice(end)) : [''];
  const texts: string[] = [];
  for (const choice of choices)
    for (const middle of expandBraces(choice.trim())) for (const tail of tails) texts.push(head + middle + tail);
  return texts;
}

/** The choices from behind a brace to the one that ends it, and where the text goes on. */
function readChoices(pattern: string, start: number): { readonly choices: readonly string[]; readonly end: number } {
  const choices: string[] = [];
  let from = start;
  let depth = 1;
  let at = start;
  for (; depth > 0 && at < pattern.length; at += 1) {
    const char = pattern.charAt(at);
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    if (depth > 1 || (char !== ',' && depth > 0)) continue;
    choices.push(pattern.slice(from, at));
    from = at + 1;
  }
  return { choices, end: at };
}

function toRegExp(pattern: string): RegExp {
  const source = pattern.replaceAll(/\*\*|\*|[.()[\]{}+?^$|\\]/g, (part) =>
    part === '**' ? '.*' : part === '*' ? '[^.()#]+' : `\\${part}`,
  );
  return new RegExp(`^${source}$`, 'u');
}
