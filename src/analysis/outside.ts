/** Names that lead straight out of the file: a global or an import, and what is read from it. They need no trace. */
import { HARMLESS_PROPERTIES } from '../models/harmless-parts.ts';
import { unwrap, type Node } from './ast.ts';
import { PATH_LIMIT, type Leaf, type Tracing } from './steps.ts';
import { getImported } from './imports.ts';

/** Names whose trace ends otherwise. */
const NO_GLOBALS: ReadonlySet<string> = new Set(['arguments', 'undefined', 'NaN', 'Infinity']);

/**
 * The only leaf that an identity trace of `console.log` or `axios.get` can have; undefined where the file writes below such a
 * name, and for any other expression.
 */
export function getOutsideLeaf(tracing: Tracing, node: Node): Leaf | undefined {
  const path: string[] = [];
  let at = unwrap(node);
  while (at.type === 'MemberExpression') {
    if (at.computed || at.property.type !== 'Identifier' || HARMLESS_PROPERTIES.has(at.property.name)) return undefined;
    path.unshift(at.property.name);
    at = unwrap(at.object);
  }
  if (at.type !== 'Identifier' || path.length > PATH_LIMIT) return undefined;
  const { variables } = tracing;
  const variable = variables.get(at);
  if (!variable) {
    if (NO_GLOBALS.has(at.name) || variables.writes(at.name).length > 0) return undefined;
    return { kind: 'global', step: tracing.start(at, 'identity', { path }) };
  }
  const [definition] = variable.defs;
  if (variable.defs.length !== 1 || definition?.type !== 'ImportBinding' || variables.writes(variable).length > 0)
    return undefined;
  const imported = getImported(definition);
  return imported && { kind: 'import', step: tracing.start(at, 'identity', { path }), ...imported };
}
