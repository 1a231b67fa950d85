/** What a condition tells of the environment: which variables are there when it holds, and which when it doesn't. */
import type { TSESTree } from '@typescript-eslint/utils';
import { getKeyName, getLastName, getLiteralText, isFunction, unwrap, type Node } from '../../analysis/ast.ts';
import type { Analysis } from '../../analysis/index.ts';

/** Names of environment variables; {@link EVERY} when the whole environment was checked. */
export type Names = ReadonlySet<string>;
export const EVERY = '*';

/** Tests that are true of a missing value. */
const EMPTY_TESTS = /^(?:isEmpty|isNil|isNull|isUndefined|isNullish|isBlank|isMissing|isNullOrUndefined)$/u;
/** Callbacks of these run at once, and for each name of a list. */
const LIST_TESTS = /^(?:some|every|filter|find|findIndex|forEach|map|flatMap|reduce)$/u;

/** The variables that are surely set when a condition has the given outcome. */
export function getPresent(analysis: Analysis, condition: Node, outcome: boolean): Set<string> {
  const names = new Set<string>();
  collect(analysis, condition, outcome, names);
  return names;
}

function collect(analysis: Analysis, condition: Node, outcome: boolean, into: Set<string>): void {
  const node = unwrap(condition);
  switch (node.type) {
    case 'UnaryExpression':
      if (node.operator === '!') collect(analysis, node.argument, !outcome, into);
      return;
    case 'LogicalExpression':
      for (const name of getChained(analysis, node, outcome)) into.add(name);
      return;
    case 'BinaryExpression':
      collectComparison(analysis, node, outcome, into);
      return;
    case 'CallExpression':
      collectCall(analysis, node, outcome, into);
      return;
    case 'AwaitExpression':
      collect(analysis, node.argument, outcome, into);
      return;
    case 'MemberExpression':
      if (getKeyName(node) === 'length' || getKeyName(node) === 'success') addNames(analysis, node.object, into);
      else if (outcome) addNames(analysis, node, into);
      return;
    default:
      if (outcome) addNames(analysis, node, into);
  }
}

/**
 * `a && b` holds when both do; `a || b` fails when both do. A chain is read once, from its innermost link on and without recursion:
 * every link of it is asked for, and a generated chain is thousands of links long.
 */
function getChained(analysis: Analysis, node: TSESTree.LogicalExpression, outcome: boolean): Names {
  const known = getKnown(analysis).chains[outcome ? 'true' : 'false'];
  const links: TSESTree.LogicalExpression[] = [];
  let at: Node = node;
  while (isChained(at, outcome) && !known.has(at)) {
    links.push(at);
    at = unwrap(at.left);
  }
  // The other operators tell nothing.
  let names: Names = known.get(at) ?? (at.type === 'LogicalExpression' ? new Set() : getPresent(analysis, at, outcome));
  for (const link of links.toReversed()) {
    const added = getPresent(analysis, link.right, outcome);
    if (added.size > 0) names = new Set([...names, ...added]);
    known.set(link, names);
  }
  return names;
}

function isChained(node: Node, outcome: boolean): node is TSESTree.LogicalExpression {
  return node.type === 'LogicalExpression' && node.operator === (outcome ? '&&' : '||');
}

function collectComparison(
  analysis: Analysis,
  node: TSESTree.BinaryExpression,
  outcome: boolean,
  into: Set<string>,
): void {
  const { operator, left, right } = node;
  if (operator === 'in') {
    const name = getLiteralText(left);
    if (outcome && name !== undefined) into.add(name);
    return;
  }
  for (const [tested, other] of [
    [unwrap(left), unwrap(right)],
    [unwrap(right), unwrap(left)],
  ] as const) {
    if (tested.type === 'MemberExpression' && getKeyName(tested) === 'length') {
      // `x.length < 39`, `x.length > 0`, `missing.length`: whichever way, the author looked.
      addNames(analysis, tested.object, into);
    } else if (tested.type === 'UnaryExpression' && tested.operator === 'typeof') {
      const isString = getLiteralText(other) === 'string';
      if (isString === (operator.startsWith('=') === outcome)) addNames(analysis, tested.argument, into);
    } else if (isNothing(other) && operator.startsWith('!') === outcome) addNames(analysis, tested, into);
  }
}

/** `undefined`, `null`, `''`, `void 0` */
export function isNothing(node: Node): boolean {
  if (node.type === 'Identifier') return node.name === 'undefined';
  if (node.type === 'UnaryExpression') return node.operator === 'void';
  return node.type === 'Literal' && (node.value === null || node.value === '') && !('regex' in node);
}

function collectCall(analysis: Analysis, node: TSESTree.CallExpression, outcome: boolean, into: Set<string>): void {
  const callee = unwrap(node.callee);
  const name = getLastName(callee) ?? '';
  const [first] = node.arguments;
  if (callee.type === 'MemberExpression' && LIST_TESTS.test(name) && isFunction(first)) {
    collectList(analysis, first, into);
    return;
  }
  if (EMPTY_TESTS.test(name)) {
    if (!outcome && first) addNames(analysis, first, into);
    return;
  }
  if (!outcome && callee.type === 'MemberExpression' && /^(?:trim|at|charAt)$/u.test(name)) return;
  if (!outcome) return;
  for (const argument of node.arguments) addNames(analysis, argument, into);
  if (callee.type === 'MemberExpression') addNames(analysis, callee.object, into);
}

/** `NAMES.some((name) => !process.env[name])`: each name of the list. */
function collectList(analysis: Analysis, callback: Node, into: Set<string>): void {
  if (callback.type !== 'ArrowFunctionExpression' || callback.body.type === 'BlockStatement') return;
  for (const outcome of [true, false]) collect(analysis, callback.body, outcome, into);
}

/** Adds the environment variables that an expression can hold, or the names by which it looks them up. */
export function addNames(analysis: Analysis, expression: Node, into: Set<string>): void {
  const node = unwrap(expression);
  const { names } = getKnown(analysis);
  const key = getKey(analysis, node);
  let found = names.get(key);
  if (!found) {
    // Set first: `list = list.filter(() => list)` asks for itself, which adds nothing.
    names.set(key, new Set());
    found = findNames(analysis, node);
    names.set(key, found);
  }
  for (const name of found) into.add(name);
}

interface Known {
  readonly names: Map<string, Names>;
  readonly chains: Readonly<Record<'true' | 'false', Map<Node, Names>>>;
}

const knownOf = new WeakMap<Analysis, Known>();

/** Big files test the same few names again and again: each is traced once. */
function getKnown(analysis: Analysis): Known {
  const known = knownOf.get(analysis) ?? { names: new Map(), chains: { true: new Map(), false: new Map() } };
  knownOf.set(analysis, known);
  return known;
}

function getKey(analysis: Analysis, node: Node): string {
  let root = node;
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  const variable = root.type === 'Identifier' ? analysis.tracer.variables.get(root) : undefined;
  const place = root.type === 'Identifier' ? (variable?.identifiers[0]?.range[0] ?? 'global') : node.range[0];
  return `${String(place)} ${analysis.sourceCode.getText(node)}`;
}

function findNames(analysis: Analysis, node: Node): Names {
  const into = new Set<string>();
  if (node.type === 'MemberExpression' && node.computed) {
    for (const name of getTextsOf(analysis, node.property)) into.add(name);
  }
  for (const origin of analysis.origins(node)) {
    if (origin.kind === 'env' && origin.name !== undefined) into.add(origin.name);
    if (origin.kind === 'environment') into.add(EVERY);
  }
  // `const missing = NAMES.filter((name) => !process.env[name])`
  for (const { step } of analysis.leaves(node, 'identity')) {
    if (step.node.type !== 'CallExpression' || step.node === node) continue;
    const callback = step.node.arguments[0];
    if (isFunction(callback) && LIST_TESTS.test(getLastName(step.node.callee) ?? ''))
      collectList(analysis, callback, into);
  }
  return into;
}

/** The texts that a name can be: a literal, or each element of the list that a loop or a callback runs over. */
function getTextsOf(analysis: Analysis, node: Node): string[] {
  const found = analysis
    .origins(node)
    .flatMap((origin) => (origin.kind === 'literal' ? (getLiteralText(origin.node) ?? []) : []));
  return found.length > 0 ? found : getListTexts(analysis, node);
}

/** `NAMES.filter((name) => …)`: the parameter stands for each element of `NAMES`. */
function getListTexts(analysis: Analysis, node: Node): string[] {
  if (node.type !== 'Identifier') return [];
  const fn = analysis.tracer.variables.get(node)?.defs[0]?.node;
  const call = isFunction(fn) ? fn.parent : undefined;
  if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return [];
  return analysis
    .leaves(call.callee.object, 'deep')
    .flatMap(({ kind, step }) => (kind === 'literal' ? (getLiteralText(step.node) ?? []) : []));
}
