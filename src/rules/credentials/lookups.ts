/** Lookups of credentials in the environment: `process.env.K`, `const { K } = process.env`, `Deno.env.get('K')`, `config.get('K')`. */
import type { TSESTree } from '@typescript-eslint/utils';
import { getKeyName, getLiteralText, unwrap, type Node } from '../../analysis/ast.ts';
import { compileRows, type Analysis } from '../../analysis/index.ts';
import { ENV_ROWS } from '../../models/env-loaders.ts';

export interface EnvLookup {
  /** The member access, call, or destructured property. */
  readonly node: Node;
  /** The variable. */
  readonly name: string;
  /** Where the value goes on from: the node itself, or the name that a pattern binds. */
  readonly value: Node;
  /** The default of a destructured variable, or of a lookup function. */
  readonly fallback: Node | undefined;
  /** The environment is a parameter, of which a type says what is there: only who writes that it may be missing is reported. */
  readonly isDeclared?: boolean;
}

const OBJECTS = compileRows(ENV_ROWS.filter(({ as }) => as === 'object'));
const FUNCTIONS = compileRows(ENV_ROWS.filter(({ as, throws }) => as === 'lookup' && throws !== true));

/** The lookups that a node makes, of variables whose name is a credential's in this file. */
export function getEnvLookups(analysis: Analysis, node: Node): EnvLookup[] {
  switch (node.type) {
    case 'MemberExpression':
      return getMemberLookup(analysis, node);
    case 'VariableDeclarator':
      return node.init && node.id.type === 'ObjectPattern' ? getPatternLookups(analysis, node.id, node.init) : [];
    case 'CallExpression':
      return getCallLookup(analysis, node);
    default:
      return [];
  }
}

function getMemberLookup(analysis: Analysis, node: TSESTree.MemberExpression): EnvLookup[] {
  const name = getKeyName(node);
  if (name === undefined || !analysis.isCredentialName(name) || isWritten(node)) return [];
  const lookup: EnvLookup = { node, name, value: node, fallback: undefined };
  if (isEnvironment(analysis, node.object)) return [lookup];
  const isDeclared = analysis.origins(node).some(({ kind, row }) => kind === 'env' && row === undefined);
  return isDeclared ? [{ ...lookup, isDeclared }] : [];
}

/** Is the expression the environment as a whole? */
export function isEnvironment(analysis: Analysis, node: Node): boolean {
  return analysis.findRow(node, OBJECTS) !== undefined;
}

/** `process.env.K = x`, `delete process.env.K` */
function isWritten(node: TSESTree.MemberExpression): boolean {
  const { parent } = node;
  return (
    (parent.type === 'AssignmentExpression' && parent.left === node) ||
    (parent.type === 'UnaryExpression' && parent.operator === 'delete')
  );
}

function getPatternLookups(analysis: Analysis, pattern: TSESTree.ObjectPattern, init: Node): EnvLookup[] {
  const candidates = pattern.properties.flatMap((property) => {
    const name = property.type === 'Property' ? getKeyName(property) : undefined;
    return property.type === 'Property' && name !== undefined && analysis.isCredentialName(name)
      ? [{ property, name }]
      : [];
  });
  if (candidates.length === 0 || !isEnvironment(analysis, unwrap(init))) return [];
  return candidates.map(({ property, name }) => {
    const { value } = property;
    const fallback = value.type === 'AssignmentPattern' ? value.right : undefined;
    return { node: property, name, value: value.type === 'AssignmentPattern' ? value.left : value, fallback };
  });
}

function isCredentialText(analysis: Analysis, node: Node | undefined): boolean {
  const text = node && getLiteralText(unwrap(node));
  return text !== undefined && analysis.isCredentialName(text);
}

/** `getInput('key', { required: true })` */
function isSwitchedOn(analysis: Analysis, options: Node | undefined, name: string): boolean {
  const found = options && analysis.getProperty(options, name);
  if (found?.state !== 'found') return false;
  return found.values.map((value) => analysis.getStatic(value)).every((value) => value.known && value.value === true);
}

function getCallLookup(analysis: Analysis, node: TSESTree.CallExpression): EnvLookup[] {
  const [first, second] = node.arguments;
  if (!isCredentialText(analysis, first) && !isCredentialText(analysis, second)) return [];
  const row = analysis.findRow(node.callee, FUNCTIONS);
  const argument = row && node.arguments[row.nameArgument ?? 0];
  const name = argument && getLiteralText(unwrap(argument));
  if (!row || name === undefined || !analysis.isCredentialName(name)) return [];
  if (typeof row.throws === 'string' && isSwitchedOn(analysis, node.arguments[1], row.throws)) return [];
  const fallback = row.defaultArgument === undefined ? undefined : node.arguments[row.defaultArgument];
  return [{ node, name, value: node, fallback }];
}
