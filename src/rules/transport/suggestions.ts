/** What the editor offers beside a report about an option: leave it out, or trust the private authority. */
import type { TSESLint } from '@typescript-eslint/utils';
import type { Node } from '../../analysis/index.ts';
import type { OptionWrite } from './option-writes.ts';
import { getSiblings } from './context.ts';

type Fix = TSESLint.ReportFixFunction;

/** Takes the property out of its object, or the statement out of the program; undefined where that would break code. */
export function removeOption(
  sourceCode: Readonly<TSESLint.SourceCode>,
  { node, object }: OptionWrite,
): Fix | undefined {
  if (object) {
    const next = sourceCode.getTokenAfter(node);
    if (next?.value === ',') {
      const after = sourceCode.getTokenAfter(next, { includeComments: true });
      const end = after && after.value !== '}' ? after.range[0] : next.range[1];
      return (fixer) => fixer.removeRange([node.range[0], end]);
    }
    const before = sourceCode.getTokenBefore(node);
    const start = before?.value === ',' ? before.range[0] : node.range[0];
    return (fixer) => fixer.removeRange([start, node.range[1]]);
  }
  const statement = node.parent;
  if (statement?.type === 'ExpressionStatement' && statement.parent.type === 'Program')
    return (fixer) => fixer.remove(statement);
  if (statement?.type === 'ExpressionStatement' && statement.parent.type === 'BlockStatement')
    return (fixer) => fixer.remove(statement);
  return node.type === 'PropertyDefinition' ? (fixer) => fixer.remove(node) : undefined;
}

/** Puts `ca: readFileSync('ca.pem')` in the option's place, unless the object names an authority already. */
export function pinAuthority(
  sourceCode: Readonly<TSESLint.SourceCode>,
  { node, name, object }: OptionWrite,
): Fix | undefined {
  if (name !== 'rejectUnauthorized' && name !== 'checkServerIdentity') return undefined;
  if (!object || getSiblings(object).includes('ca')) return undefined;
  const reader = getReader(sourceCode);
  return (fixer) => [
    fixer.replaceText(node, `ca: ${reader.call}('ca.pem')`),
    ...(reader.importLine === undefined ? [] : [fixer.insertTextBeforeRange(getTop(sourceCode), reader.importLine)]),
  ];
}

function getReader(sourceCode: Readonly<TSESLint.SourceCode>): { call: string; importLine?: string } {
  const isKnown = sourceCode.scopeManager?.scopes.some((scope) => scope.set.get('readFileSync')?.defs.length) ?? false;
  if (isKnown) return { call: 'readFileSync' };
  const isModule = sourceCode.ast.body.some((statement: Node) => /^(?:Import|Export)/.test(statement.type));
  if (!isModule) return { call: "require('node:fs').readFileSync" };
  return { call: 'readFileSync', importLine: "import { readFileSync } from 'node:fs';\n" };
}

function getTop(sourceCode: Readonly<TSESLint.SourceCode>): [number, number] {
  const start = sourceCode.ast.body[0]?.range[0] ?? 0;
  return [start, start];
}
