/** A cheap first look: can any row of a table be named in a file at all? */
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
  const roots = new Set(
    rows.map(({ callee }) =>
      callee.includes('#') ? callee.slice(0, callee.indexOf('#')) : (/^[\w$]+/.exec(callee)?.[0] ?? callee),
    ),
  );
  return new RegExp([...roots].map((root) => root.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
}
