/**
 * Constants: what an expression is, as far as the file says.
 *
 * | function | answers |
 * |---|---|
 * | `getStatic` | the one constant that an expression must be, or "not known" |
 * | `getProperty` | the expressions that a property of an options object can be: found, missing or unknown |
 * | `getEntries` | all names and values of an object that the file shows |
 */
import type { TSESTree } from '@typescript-eslint/utils';
import { ANY, getLiteralText, unwrap, type Node } from './ast.ts';
import { readPlain } from './plain-options.ts';
import type { Constant, Found, Leaf, Static, Step, Tracing } from './steps.ts';

export type { Found } from './steps.ts';

const UNKNOWN: Static = { known: false };

/** The constant that an expression must be. Unknown when it can be several. */
export function getStatic(tracing: Tracing, expression: Node): Static {
  const node = unwrap(expression);
  // A number or text in an array of thousands needs no memory of its own.
  if (node.type === 'Literal') return 'regex' in node ? UNKNOWN : known(node.value);
  return tracing.guard(tracing.statics, node, UNKNOWN, () => fold(tracing, node));
}

function fold(tracing: Tracing, node: Node): Static {
  switch (node.type) {
    case 'UnaryExpression':
      return foldUnary(node.operator, getStatic(tracing, node.argument));
    case 'BinaryExpression':
      return foldBinary(node.operator, getStatic(tracing, node.left), getStatic(tracing, node.right));
    case 'TemplateLiteral':
      return foldTemplate(tracing, node);
    case 'ConditionalExpression': {
      const test = getStatic(tracing, node.test);
      if (test.known) return getStatic(tracing, test.value ? node.consequent : node.alternate);
      return same(getStatic(tracing, node.consequent), getStatic(tracing, node.alternate));
    }
    case 'LogicalExpression':
      return foldLogical(node.operator, getStatic(tracing, node.left), () => getStatic(tracing, node.right));
    case 'CallExpression':
      return foldCall(tracing, node);
    case 'Identifier':
    case 'MemberExpression':
      return foldReference(tracing, node);
    default:
      return UNKNOWN;
  }
}

function known(value: Constant): Static {
  return { known: true, value };
}

function same(a: Static, b: Static): Static {
  return a.known && b.known && Object.is(a.value, b.value) ? a : UNKNOWN;
}

function foldUnary(operator: string, argument: Static): Static {
  if (operator === 'void') return known(undefined);
  if (!argument.known) return UNKNOWN;
  const { value } = argument;
  switch (operator) {
    case '!':
      return known(!value);
    case '-':
      return typeof value === 'bigint' ? known(-value) : known(-Number(value));
    case '+':
      return typeof value === 'bigint' ? UNKNOWN : known(Number(value));
    case '~':
      return typeof value === 'bigint' ? UNKNOWN : known(~Number(value));
    case 'typeof':
      return known(typeof value);
    default:
      return UNKNOWN;
  }
}

function foldBinary(operator: string, left: Static, right: Static): Static {
  if (!left.known || !right.known) return UNKNOWN;
  const [a, b] = [left.value, right.value];
  if (operator === '===') return known(a === b);
  if (operator === '!==') return known(a !== b);
  // Loose comparison is folded as JavaScript does it, on purpose.
  if (operator === '==') return known(a == b);
  if (operator === '!=') return known(a != b);
  if (operator === '+' && (typeof a === 'string' || typeof b === 'string')) return known(`${String(a)}${String(b)}`);
  if (typeof a !== 'number' || typeof b !== 'number') return UNKNOWN;
  const fold = ARITHMETIC[operator];
  return fold ? known(fold(a, b)) : UNKNOWN;
}

const ARITHMETIC: Readonly<Record<string, ((a: number, b: number) => Constant) | undefined>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '**': (a, b) => a ** b,
  '|': (a, b) => a | b,
  '&': (a, b) => a & b,
  '^': (a, b) => a ^ b,
  '<<': (a, b) => a << b,
  '>>': (a, b) => a >> b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
};

function foldLogical(operator: string, left: Static, right: () => Static): Static {
  if (!left.known) return UNKNOWN;
  const { value } = left;
  const isLeft =
    operator === '??' ? value !== null && value !== undefined : operator === '||' ? Boolean(value) : !value;
  return isLeft ? left : right();
}

function foldTemplate(tracing: Tracing, node: TSESTree.TemplateLiteral): Static {
  let text = '';
  for (const [i, quasi] of node.quasis.entries()) {
    text += quasi.value.cooked ?? '';
    const expression = node.expressions[i];
    if (!expression) continue;
    const part = getStatic(tracing, expression);
    if (!part.known) return UNKNOWN;
    text += String(part.value);
  }
  return known(text);
}

function foldCall(tracing: Tracing, node: TSESTree.CallExpression): Static {
  const [argument] = node.arguments;
  if (node.callee.type === 'Identifier' && argument && tracing.variables.isGlobal(node.callee)) {
    const value = getStatic(tracing, argument);
    if (!value.known) return UNKNOWN;
    if (node.callee.name === 'Boolean') return known(Boolean(value.value));
    if (node.callee.name === 'Number') return known(Number(value.value));
    if (node.callee.name === 'String') return known(String(value.value));
  }
  return foldReference(tracing, node);
}

/** A name, property or call of the file: the constant if all that it can be agrees. */
function foldReference(tracing: Tracing, node: Node): Static {
  if (node.type === 'Identifier' && node.name === 'undefined' && tracing.variables.isGlobal(node))
    return known(undefined);
  let found: Static | undefined;
  tracing.walk(tracing.start(node, 'identity'), (leaf) => {
    const value = isFoldable(leaf, node) ? getStatic(tracing, leaf.step.node) : UNKNOWN;
    found = found ? same(found, value) : value;
    return !found.known;
  });
  return found ?? UNKNOWN;
}

function isFoldable(leaf: Leaf, asked: Node): boolean {
  if (leaf.step.path.length > 0 || leaf.step.node === asked) return false;
  return leaf.kind === 'literal' || leaf.kind === 'clean' || leaf.kind === 'template';
}

/**
 * The expressions that are put under a property (or a path of properties) of an object: through constants, spreads, later writes,
 * `Object.assign`, collections and helpers. Unknown when nothing is found and the object comes from outside the file, even in part.
 */
export function getProperty(tracing: Tracing, object: Node, ...path: readonly string[]): Found {
  const plain = readPlain(object, path);
  if (plain) return plain;
  const key = path.join('\0');
  let found = tracing.properties.get(object)?.get(key);
  if (found) return found;
  found = traceProperty(tracing, object, path);
  // Asked for afterwards: tracing may learn of callers, which makes what was found before void.
  const byPath = tracing.properties.get(object);
  if (byPath) byPath.set(key, found);
  else tracing.properties.set(object, new Map([[key, found]]));
  return found;
}

function traceProperty(tracing: Tracing, object: Node, path: readonly string[]): Found {
  const values = new Set<Node>();
  const seen = { unknown: false };
  tracing.walk(
    tracing.start(object, 'value', { path }),
    (leaf) => {
      if (leaf.step.path.length === 0) values.add(leaf.step.node);
      else if (leaf.kind !== 'missing' && leaf.kind !== 'clean') seen.unknown = true;
      return false;
    },
    (step) => step.path.length === 0,
  );
  if (values.size > 0) return { state: 'found', values: [...values] };
  return seen.unknown ? { state: 'unknown' } : { state: 'missing' };
}

/** The names and values that an object is seen to hold. */
export interface Entries {
  readonly entries: readonly { readonly name: string; readonly value: Node }[];
  /** True when it may hold more: it comes from outside the file, even in part. */
  readonly isOpen: boolean;
}

const NO_ENTRIES: Entries = { entries: [], isOpen: false };

/** Everything that is put under the properties of an object (or of what a path of properties leads to), in one walk. */
export function getEntries(tracing: Tracing, object: Node, ...path: readonly string[]): Entries {
  if (readPlain(object, path)?.state === 'missing') return NO_ENTRIES;
  const entries: { name: string; value: Node }[] = [];
  const seen = { open: false };
  tracing.walk(
    tracing.start(object, 'value', { path: [...path, ANY] }),
    ({ kind, step }) => {
      if (step.path.length === 0) {
        const found = toEntry(step);
        entries.push(...found);
        // What is put under a name that the file doesn't show can be anything.
        if (found.length === 0 && isComputed(step.node)) seen.open = true;
      } else if (kind !== 'missing' && kind !== 'clean' && kind !== 'literal') seen.open = true;
      return false;
    },
    (step) => step.path.length === 0,
  );
  return { entries, isOpen: seen.open };
}

function isComputed({ parent }: Node): boolean {
  return parent?.type === 'Property' && parent.computed;
}

/** An entry by its label, or `['name', value]` of a list of pairs. */
function toEntry({ node, label }: Step): { name: string; value: Node }[] {
  if (label !== undefined) return [{ name: label, value: node }];
  if (node.type !== 'ArrayExpression') return [];
  const [key, value] = node.elements;
  const name = getLiteralText(key);
  return name !== undefined && value ? [{ name, value }] : [];
}
