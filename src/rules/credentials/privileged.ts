/** Keys of administrators: by their format (v1, user 1) and by the name under which they are looked up. */
import type { TSESTree } from '@typescript-eslint/utils';
import { getKeyName, getLastName, getLiteralText, unwrap, type Node } from '../../analysis/ast.ts';
import type { Analysis } from '../../analysis/index.ts';
import { findEncodedKeys, findSelfEvidentKeys } from '../../binom/keys.ts';
import { isPrivilegedName } from '../../binom/names.ts';
import { findPlainKeys, readTexts } from './hardcoded.ts';

/** Places of user 1's keys: in the raw text, and in texts that are put together or encoded. */
export function findPrivilegedKeys(analysis: Analysis): TSESTree.SourceLocation[] {
  const { sourceCode } = analysis;
  const plain = findPlainKeys(analysis).filter(({ privileged }) => privileged);
  const places = plain.map(({ start, end }) => ({
    start: sourceCode.getLocFromIndex(start),
    end: sourceCode.getLocFromIndex(end),
  }));
  const composed = readTexts(analysis).flatMap(({ node, text, isComposed, pieces }) => {
    const isPlain = plain.some(({ start, end }) => node.range[0] <= start && end <= node.range[1]);
    if (isPlain || (isComposed && pieces.every((piece) => text === getLiteralText(piece)))) return [];
    const found = [...findSelfEvidentKeys(text), ...findEncodedKeys(getLiteralText(node) ?? '')];
    return found.some(({ privileged }) => privileged) && !isBehindName(node) ? [node.loc] : [];
  });
  return [...places, ...composed];
}

/** The key stands where the name is defined. */
function isBehindName(node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'BinaryExpression') return [inner.left, inner.right].some((part) => part.type === 'Identifier');
  return inner.type === 'TemplateLiteral' && inner.expressions.some(({ type }) => type === 'Identifier');
}

/** The name of an administrator's key that a node looks up; undefined for any other node, and where the program refuses such a key. */
export function getPrivilegedLookup(
  analysis: Analysis,
  node: TSESTree.MemberExpression | TSESTree.CallExpression | TSESTree.Property,
): string | undefined {
  const name = getLookedUp(node);
  if (name === undefined || !isPrivilegedName(name)) return undefined;
  return isRefused(node) || isWritten(node) || isDefinedHere(analysis, node) ? undefined : name;
}

function getLookedUp(
  node: TSESTree.MemberExpression | TSESTree.CallExpression | TSESTree.Property,
): string | undefined {
  switch (node.type) {
    case 'MemberExpression': {
      // `config.binom.adminKey`: the whole way says whose key it is; only the last access is the lookup.
      const name = getKeyName(node);
      if (name === undefined || (node.parent.type === 'CallExpression' && node.parent.callee === node))
        return undefined;
      const outer = getLastName(node.object);
      return isPrivilegedName(name) ? name : outer === undefined ? undefined : `${outer}.${name}`;
    }
    case 'CallExpression': {
      const callee = getLastName(node.callee) ?? '';
      if (
        !/^(?:get|require|must|load|read|env|ensure|need|config|secret|fetch|resolve|expect|str|string)/iu.test(callee)
      )
        return undefined;
      return node.arguments
        .slice(0, 2)
        .flatMap((argument) => getLiteralText(unwrap(argument)) ?? [])
        .map(toName)
        .find(isPrivilegedName);
    }
    case 'Property':
      return getKeyName(node);
  }
}

/** `secret/binom/admin-key` and `op://adops/binom/master key` name keys by a path. */
function toName(text: string): string {
  return text.replace(/^[a-z]+:\/\//u, '').replaceAll(/[/\s:]+/gu, '.');
}

/** `if (process.env.BINOM_ADMIN_KEY) throw …`: the program refuses it. */
function isRefused(node: Node): boolean {
  let at: Node = node;
  while (at.parent && at.parent.type !== 'IfStatement' && !/Statement$|Declaration$/u.test(at.parent.type))
    at = at.parent;
  if (at.parent?.type !== 'IfStatement' || at.parent.test !== at || at.type === 'UnaryExpression') return false;
  const { consequent } = at.parent;
  const [first] = consequent.type === 'BlockStatement' ? consequent.body.slice(-1) : [consequent];
  return (
    first?.type === 'ThrowStatement' ||
    (first?.type === 'ExpressionStatement' && first.expression.type === 'CallExpression')
  );
}

/** Writing, deleting or testing is no lookup of the value: `!process.env.X`, `delete process.env.X`. */
function isWritten(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === 'AssignmentExpression') return parent.left === node;
  return (
    parent?.type === 'UnaryExpression' &&
    (parent.operator === 'delete' || parent.operator === '!' || parent.operator === 'typeof')
  );
}

/** A constant of the file: what it is filled from was reported. */
function isDefinedHere(analysis: Analysis, node: Node): boolean {
  if (node.type !== 'MemberExpression') return false;
  return analysis
    .origins(node)
    .every(
      ({ kind, node: source }) => kind === 'literal' || (kind === 'env' && source !== node && !contains(node, source)),
    );
}

function contains(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}
