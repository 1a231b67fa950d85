/** Properties that have a symbol instead of a name: `this[kProxyUrl]` and `this[kProxyAuth]` are two, though no text tells them apart. */
import { getLastName, unwrap, type Node } from './ast.ts';
import type { Variable } from './variables.ts';

/** What a trace calls the property of a symbol; undefined when the variable is not seen to hold one. */
export function getSymbolName(variable: Variable | undefined): string | undefined {
  const definition = variable?.defs[0]?.node;
  if (!variable || !definition) return undefined;
  const isImported =
    definition.type === 'ImportSpecifier' ||
    (definition.type === 'VariableDeclarator' && definition.id.type === 'ObjectPattern');
  const isSymbol = isImported
    ? /^k[A-Z]/u.test(variable.name)
    : definition.type === 'VariableDeclarator' && isSymbolCall(definition.init);
  return isSymbol ? `@@${variable.name}` : undefined;
}

/** `Symbol('proxy url')`, `Symbol.for('proxy url')` */
function isSymbolCall(init: Node | null): boolean {
  if (init?.type !== 'CallExpression') return false;
  const callee = unwrap(init.callee);
  return getLastName(callee.type === 'MemberExpression' ? callee.object : callee) === 'Symbol';
}
