/** The suggestion of `no-unchecked-env-key`: a guard after the declaration that takes the variable. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { unwrap, type Node } from '../../analysis/ast.ts';
import type { EnvLookup } from './lookups.ts';

/**
 * A fix that adds `if (!key) throw new Error('KEY is not set');` after the statement in which a constant or variable gets the lookup,
 * and takes off what hid that it may be missing (`!`, `as string`, `?? ''`). Undefined where no statement can follow.
 */
export function suggestGuard(
  sourceCode: Readonly<TSESLint.SourceCode>,
  lookup: EnvLookup,
): TSESLint.ReportFixFunction | undefined {
  const declarator = getDeclarator(lookup);
  const declaration = declarator?.parent;
  if (declaration?.type !== 'VariableDeclaration') return undefined;
  const statement: Node = declaration.parent.type === 'ExportNamedDeclaration' ? declaration.parent : declaration;
  const holder = statement.parent.type;
  if (holder !== 'Program' && holder !== 'BlockStatement' && holder !== 'StaticBlock') return undefined;
  const bound = lookup.value === lookup.node ? declarator?.id : lookup.value;
  if (bound?.type !== 'Identifier') return undefined;
  const indent = /^[ \t]*/u.exec(sourceCode.lines[statement.loc.start.line - 1] ?? '')?.[0] ?? '';
  const guard = `\n${indent}if (!${bound.name}) throw new Error('${lookup.name} is not set');`;
  const init = declarator?.init;
  return (fixer) => [
    ...(init && lookup.value === lookup.node && init !== lookup.node
      ? [fixer.replaceText(init, sourceCode.getText(lookup.node))]
      : []),
    fixer.insertTextAfter(statement, guard),
  ];
}

/** The declarator whose whole value is the lookup, what hides its absence left aside. */
function getDeclarator({ node, value }: EnvLookup): TSESTree.VariableDeclarator | undefined {
  if (value !== node) return node.parent?.parent?.type === 'VariableDeclarator' ? node.parent.parent : undefined;
  let at: Node = node;
  while (at.parent && isHiding(at.parent, at)) at = at.parent;
  return at.parent?.type === 'VariableDeclarator' && at.parent.init === at ? at.parent : undefined;
}

function isHiding(parent: Node, child: Node): boolean {
  if (unwrap(parent) !== parent) return true;
  if (parent.type === 'CallExpression')
    return parent.callee.type === 'Identifier' && parent.callee.name === 'String' && parent.arguments[0] === child;
  return parent.type === 'LogicalExpression' && parent.left === child && parent.right.type === 'Literal';
}
