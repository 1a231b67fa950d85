/** Small questions about what a parent does to a value that may be missing. */
import type { TSESTree } from '@typescript-eslint/utils';
import { getKeyName, getLastName, unwrap, type Node } from '../../analysis/ast.ts';
import type { Analysis } from '../../analysis/index.ts';
import { isPlaceholder } from '../../binom/values.ts';
import { CHECKING_METHODS } from '../../models/env-loaders.ts';
import { ASSERTION } from './guards.ts';

/** Conversions that turn a missing value into a text. */
const CONVERSIONS = /^(?:String|encodeURIComponent|encodeURI|btoa|Buffer|from|join|concat)$/u;
/** Methods that keep the value; on a missing one they fail with a message that names no variable. */
export const TEXT_METHODS = /^(?:trim|toString|valueOf|replace|replaceAll|trimEnd|trimStart)$/u;
/** Calls that only tell: `no-key-logging` speaks of those. */
const TELLING =
  /^(?:log|info|warn|error|debug|trace|fatal|verbose|silly|write|print|table|dir|Error|TypeError|RangeError|describe|it|test|expect)$/u;
/** `as string | undefined` says what is true. */
export function mayBeMissing(type: TSESTree.TypeNode): boolean {
  if (type.type === 'TSUnionType') return type.types.some(mayBeMissing);
  return ['TSUndefinedKeyword', 'TSNullKeyword', 'TSUnknownKeyword', 'TSAnyKeyword'].includes(type.type);
}

export function stepCall(node: Node, call: TSESTree.CallExpression | TSESTree.NewExpression): 'pass' | 'hide' | 'end' {
  if (call.callee === node) return 'pass';
  const name = getLastName(call.callee) ?? '';
  return CONVERSIONS.test(name) ? 'hide' : 'end';
}

/** `''`, `undefined`, `null`, a placeholder. */
export function isEmptyFallback(analysis: Analysis, node: Node): boolean {
  const value = analysis.getStatic(unwrap(node));
  if (!value.known) return false;
  return typeof value.value !== 'string' || isPlaceholder(value.value);
}

/** `env.KEY!`, `env.KEY ?? ''`: it is written down that the value may be missing. */
export function isSaidMissing(analysis: Analysis, node: Node): boolean {
  const { parent } = node;
  if (parent?.type === 'TSNonNullExpression') return true;
  return (
    parent?.type === 'LogicalExpression' &&
    parent.left === node &&
    parent.operator !== '&&' &&
    isEmptyFallback(analysis, parent.right)
  );
}

/** In a log, an error's message or a test's title nobody sends it. */
export function isTold(node: Node): boolean {
  const { parent } = node;
  return (
    (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') &&
    TELLING.test(getLastName(parent.callee) ?? '')
  );
}

/** A schema or an assertion gets it, whatever was written on the way. */
export function isHandedToCheck(node: Node): boolean {
  const { parent } = node;
  // `[process.env.A, process.env.B].filter(Boolean)`
  if (parent?.type === 'ArrayExpression')
    return parent.parent.type === 'MemberExpression' && getKeyName(parent.parent) === 'filter';
  if (parent?.type !== 'CallExpression' || parent.callee === node) return false;
  const name = getLastName(parent.callee) ?? '';
  // The key of `jwt.verify(token, key)` is used, not checked.
  if (name === 'verify' && parent.arguments[0] !== node) return false;
  return ASSERTION.test(name) || CHECKING_METHODS.has(name);
}
