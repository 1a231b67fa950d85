import { expandBraces } from '../../../src/analysis/patterns.ts';

/** A program that calls what one row's pattern denotes, one alternative a line, and the lines on which it does. */
export interface RowProgram {
  readonly code: string;
  readonly lines: readonly number[];
}

const HEAD = "const binomApiKey = requireEnv('BINOM_API_KEY');";

/**
 * Writes the program for a row.
 * @param callee the row's denotation pattern
 * @param use turns an expression that names the callee into a statement: a call or an assignment
 */
export function writeProgram(callee: string, use: (expression: string) => string): RowProgram {
  const imports: string[] = [];
  const statements = expandBraces(callee).map((pattern, i) => {
    const hash = pattern.indexOf('#');
    const path = pattern
      .slice(hash + 1)
      .replaceAll('**', 'some')
      .replaceAll('*', 'some');
    if (hash < 0) return writeStatement(path.split('.'), '', use);
    imports.push(`import m${String(i)} from '${pattern.slice(0, hash)}';`);
    return writeStatement(path === '' ? [] : path.split('.'), `m${String(i)}`, use);
  });
  const lines = [HEAD, ...imports, ...statements];
  return { code: lines.join('\n'), lines: statements.map((_, i) => 2 + imports.length + i) };
}

/** `['withScope', '@0', 'setTag']` becomes `m.withScope((p) => { p.setTag(binomApiKey); });`. */
function writeStatement(names: readonly string[], root: string, use: (expression: string) => string): string {
  const callback = names.findIndex((name) => name.startsWith('@'));
  if (callback < 0) return use(names.reduce(addName, root));
  const outer = names.slice(0, callback).reduce(addName, root);
  const parameters = Array.from({ length: Number(names[callback]?.slice(1)) + 1 }, (_, i) => `p${String(i)}`);
  const inner = names.slice(callback + 1).reduce(addName, parameters.at(-1) ?? 'p');
  return `${outer}((${parameters.join(', ')}) => { ${use(inner)} });`;
}

function addName(expression: string, name: string): string {
  if (expression === '') return name;
  if (/^\d+$/.test(name)) return `${expression}[${name}]`;
  return name.startsWith('()') ? `${expression}${name}` : `${expression}.${name}`;
}
