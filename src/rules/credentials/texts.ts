/**
 * The texts that a file writes down: every literal, template, concatenation and decoded string, each once and as a whole.
 *
 * `'15000001' + rest`, `['a', 'b'].join('')`, `atob('…')`, `Buffer.from('…', 'hex').toString()` and `String.fromCharCode(…)` are one text
 * each, so that a key in pieces or in code is seen like a plain one.
 */
import type { TSESTree } from '@typescript-eslint/utils';
import { getKeyName, getLiteralText, unwrap, type Node } from '../../analysis/ast.ts';
import { groupBy } from '../../analysis/groups.ts';
import type { Analysis } from '../../analysis/index.ts';
import { HOLE } from '../../binom/requests.ts';

/** A part of a text: a literal, a template, a call that makes characters of numbers, or a sum of names. */
export type Piece = TSESTree.Literal | TSESTree.TemplateLiteral | TSESTree.CallExpression | TSESTree.BinaryExpression;

/** One text of the file. */
export interface WrittenText {
  /** The whole expression. */
  readonly node: Node;
  /** The literals and templates that it is made of. */
  readonly pieces: readonly Piece[];
  /** What it says, with `HOLE` for what the file doesn't tell. */
  readonly text: string;
  /** True when parts of the text stand elsewhere, behind a name. */
  readonly isComposed: boolean;
}

/** Methods whose result is still the text (or list of texts) that they are called on. */
const TEXT_METHODS = new Set(
  'join concat toString trim trimEnd trimStart reverse split reduce map padEnd padStart slice substring toLowerCase valueOf replace replaceAll'.split(
    ' ',
  ),
);
/** Functions that decode or pass on their first argument. */
const TEXT_FUNCTIONS = new Set('atob String decodeURIComponent unescape decodeURI'.split(' '));

/** Gathers the texts of a file from the literals and templates that it holds. */
export function getWrittenTexts(analysis: Analysis, pieces: readonly Piece[]): WrittenText[] {
  const roots = new Map<Node, Node>();
  return [...groupBy(pieces, (piece) => getRoot(piece, roots))].map(([node, list]) => ({
    node,
    pieces: list,
    text: readText(analysis, node),
    isComposed: isComposed(node),
  }));
}

/**
 * The whole expression that makes a text out of a piece.
 * @param roots what is known already: a sum of thousands of pieces is climbed once
 */
function getRoot(piece: Node, roots: Map<Node, Node>): Node {
  const way = [piece];
  let root = piece;
  for (let outer = getOuter(root); outer; outer = getOuter(root)) {
    root = roots.get(outer) ?? outer;
    way.push(outer);
  }
  for (const node of way) roots.set(node, root);
  return root;
}

function isComposed(node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'BinaryExpression') return isComposed(inner.left) || isComposed(inner.right);
  if (inner.type === 'TemplateLiteral') return inner.expressions.some(isComposed);
  return inner.type !== 'Literal';
}

/** The next larger expression that still makes one text out of a node, or undefined. */
function getOuter(node: Node): Node | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      return getOuter(parent);
    case 'BinaryExpression':
      return parent.operator === '+' ? parent : undefined;
    case 'TemplateLiteral':
      return parent;
    case 'ArrayExpression':
    case 'SpreadElement':
      return getOuter(parent);
    case 'MemberExpression':
      return parent.object === node ? getMethodCall(parent) : undefined;
    case 'CallExpression':
      return parent.callee !== node && isTextCall(parent, node) ? parent : undefined;
    default:
      return undefined;
  }
}

function getMethodCall(member: TSESTree.MemberExpression): Node | undefined {
  const call = member.parent;
  const isCalled = call.type === 'CallExpression' && call.callee === member;
  return isCalled && TEXT_METHODS.has(getKeyName(member) ?? '') ? call : undefined;
}

/** `atob(x)`, `Buffer.from(x, 'hex')`, `'a'.concat(x)`; not `'a'.split(x)`. */
function isTextCall(call: TSESTree.CallExpression, argument: Node): boolean {
  const callee = unwrap(call.callee);
  if (callee.type === 'Identifier') return TEXT_FUNCTIONS.has(callee.name) && call.arguments[0] === argument;
  if (callee.type !== 'MemberExpression') return false;
  const method = getKeyName(callee);
  if (method === 'concat') return true;
  if (method !== 'from' && method !== 'atob') return false;
  return (
    call.arguments[0] === argument &&
    callee.object.type === 'Identifier' &&
    /^(?:Buffer|window|globalThis)$/u.test(callee.object.name)
  );
}

/** What an expression says; decoded where it decodes. */
export function readText(analysis: Analysis, node: Node): string {
  const decoded = decode(analysis, unwrap(node));
  if (decoded !== undefined) return decoded;
  const texts = analysis.getTexts(node);
  return texts.find((text) => !text.includes(HOLE)) ?? texts[0] ?? HOLE;
}

function decode(analysis: Analysis, node: Node): string | undefined {
  const literal = getLiteralText(node);
  if (literal !== undefined) return literal;
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    return `${readText(analysis, node.left)}${readText(analysis, node.right)}`;
  }
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  if (callee.type === 'Identifier') return decodeByFunction(analysis, callee.name, node);
  if (callee.type !== 'MemberExpression') return undefined;
  return decodeByMethod(analysis, callee, node);
}

function decodeByFunction(analysis: Analysis, name: string, call: TSESTree.CallExpression): string | undefined {
  const [argument] = call.arguments;
  if (!argument) return undefined;
  switch (name) {
    case 'atob':
      return Buffer.from(readText(analysis, argument), 'base64').toString('latin1');
    case 'decodeURIComponent':
    case 'decodeURI':
    case 'unescape':
      return decodePercent(readText(analysis, argument));
    case 'String':
      return readText(analysis, argument);
    default:
      return undefined;
  }
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function decodeByMethod(
  analysis: Analysis,
  callee: TSESTree.MemberExpression,
  call: TSESTree.CallExpression,
): string | undefined {
  const object = unwrap(callee.object);
  const [argument] = call.arguments;
  switch (getKeyName(callee)) {
    case 'fromCharCode':
    case 'fromCodePoint':
      return readCodes(analysis, call.arguments);
    case 'from':
      return argument && readBuffer(analysis, call, argument);
    case 'toString':
    case 'trim':
    case 'valueOf':
      return readText(analysis, object);
    case 'join':
      return readList(analysis, object)?.join(getLiteralText(argument) ?? ',');
    case 'reduce':
      return readList(analysis, object)?.join('');
    case 'concat':
      return [object, ...call.arguments].map((part) => readText(analysis, part)).join('');
    default:
      return undefined;
  }
}

function readCodes(analysis: Analysis, nodes: readonly Node[]): string | undefined {
  const list =
    nodes.length === 1 && nodes[0]?.type === 'SpreadElement' ? getElements(analysis, nodes[0].argument) : nodes;
  let text = '';
  for (const node of list ?? []) {
    const code = node ? analysis.getStatic(node) : undefined;
    if (!code?.known || typeof code.value !== 'number') return undefined;
    text += String.fromCodePoint(Math.min(Math.max(Math.trunc(code.value), 0), 0x10ffff));
  }
  return text;
}

/** `Buffer.from('…', 'base64')`, `Buffer.from('…', 'hex')`, `Buffer.from([0x31, …])`. */
function readBuffer(analysis: Analysis, call: TSESTree.CallExpression, argument: Node): string | undefined {
  if (unwrap(argument).type === 'ArrayExpression')
    return readCodes(analysis, getElements(analysis, argument)?.filter((element) => element !== null) ?? []);
  const encoding = getLiteralText(call.arguments[1]) ?? 'utf8';
  const text = readText(analysis, argument);
  if (!Buffer.isEncoding(encoding) || text.includes(HOLE)) return text;
  const decoded = Buffer.from(text, encoding).toString('latin1');
  // The bytes of a cryptographic key are no text: it is judged as it is written.
  return /^[\t\n\r\x20-\x7E]*$/u.test(decoded) ? decoded : text;
}

/** The texts of a list: `['a', 'b']`, `'ab'.split('')`, either reversed. */
function readList(analysis: Analysis, node: Node): readonly string[] | undefined {
  const list = unwrap(node);
  if (list.type === 'CallExpression') {
    const callee = unwrap(list.callee);
    if (callee.type !== 'MemberExpression') return undefined;
    const method = getKeyName(callee);
    if (method === 'reverse') return readList(analysis, callee.object)?.toReversed();
    if (method === 'split') return readText(analysis, callee.object).split(getLiteralText(list.arguments[0]) ?? '\0');
    if (method === 'map') return readMapped(analysis, callee.object, list.arguments[0]);
    return undefined;
  }
  return getElements(analysis, list)?.flatMap((element) => {
    if (element?.type === 'SpreadElement') return Array.from(readText(analysis, element.argument));
    return element ? [readText(analysis, element)] : [];
  });
}

/** `[49, 53].map((code) => String.fromCharCode(code))`. */
function readMapped(analysis: Analysis, list: Node, mapper: Node | undefined): readonly string[] | undefined {
  const isCodes = mapper !== undefined && /fromC(?:harCode|odePoint)/u.test(analysis.sourceCode.getText(mapper));
  const elements = getElements(analysis, list);
  return isCodes && elements
    ? elements.map((element) => (element && readCodes(analysis, [element])) ?? HOLE)
    : undefined;
}

function getElements(analysis: Analysis, node: Node): readonly (Node | null)[] | undefined {
  const inner = unwrap(node);
  if (inner.type === 'ArrayExpression') return inner.elements;
  if (inner.type !== 'Identifier') return undefined;
  const definition = analysis.tracer.variables.get(inner)?.defs[0]?.node;
  const init = definition?.type === 'VariableDeclarator' ? definition.init : undefined;
  return init?.type === 'ArrayExpression' ? init.elements : undefined;
}
