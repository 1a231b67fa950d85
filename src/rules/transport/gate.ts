/** A cheap first look: can any row of a table be named in a file at all? */
import { expandBraces } from '../../analysis/patterns.ts';
import type { Row } from '../../models/row.ts';

/**
 * A test of a file's text: false when no row's module or global stands in it, so that no call has to be traced.
 * Sound since a denotation begins with a module that is imported by name, or with a global.
 */
export function createGate(rows: readonly Row[]): (text: string) => boolean {
  let pattern: RegExp | undefined;
  let last: { text: string; answer: boolean } | undefined;
  return (text) => {
    pattern ??= compileRoots(rows);
    if (last?.text !== text) last = { text, answer: pattern.test(text) };
    return last.answer;
  };
}

function compileRoots(rows: readonly Row[]): RegExp {
  const roots = rows.flatMap(({ callee }) => expandBraces(callee).map(toSource));
  return new RegExp([...new Set(roots)].join('|'));
}

/** A module stands in quotes; a global is a word. */
function toSource(pattern: string): string {
  const isModule = pattern.includes('#');
  const root = isModule ? pattern.slice(0, pattern.indexOf('#')) : (/^[\w$]+/.exec(pattern)?.[0] ?? pattern);
  const escaped = root.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return isModule ? String.raw`["'\`](?:node:)?${escaped}["'\`]` : String.raw`(?<![\w$])${escaped}(?![\w{])`;
}
