/** Options that are written down where they are handed over: most requests have theirs so. */
import type { TSESTree } from '@typescript-eslint/utils';
import { ANY, getKeyName, unwrap, type Node } from './ast.ts';
import type { Found } from './steps.ts';

const MISSING: Found = { state: 'missing' };

/** Reads object literals that say all about themselves, which needs no trace: no spread, computed name or accessor in the way. */
export function readPlain(object: Node, path: readonly string[]): Found | undefined {
  let at = unwrap(object);
  for (const name of path) {
    const value = at.type === 'ObjectExpression' && name !== ANY ? readOwn(at, name) : undefined;
    if (value === undefined) return undefined;
    if (value === null) return MISSING;
    at = unwrap(value);
  }
  return path.length > 0 ? { state: 'found', values: [at] } : undefined;
}

/** The value of a property; null when there is none, undefined when that can't be told by looking. */
function readOwn({ properties }: TSESTree.ObjectExpression, wanted: string): Node | null | undefined {
  for (let i = properties.length - 1; i >= 0; i -= 1) {
    const property = properties[i];
    if (property?.type !== 'Property') return undefined;
    const name = getKeyName(property);
    if (name === undefined) return undefined;
    if (name === wanted) return property.kind === 'init' ? property.value : undefined;
  }
  return null;
}
