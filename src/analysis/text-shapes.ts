/** String shapes: the texts that an expression can be, with a hole for each part that the file does not show. */
import type { TSESTree } from '@typescript-eslint/utils';
import { HOLE } from '../binom/requests.ts';
import { getKeyName, getLiteralText, unwrap, type Node } from './ast.ts';
import type { Leaf, Tracing } from './steps.ts';
import { getStatic } from './values.ts';

/** A text can be one of so many; more are cut off. */
const TEXT_LIMIT = 12;
/** Longer texts are cut: no URL, header or command is longer. */
const LENGTH_LIMIT = 4000;

/** The texts that an expression can be; each unknown part is one {@link HOLE}. Never empty. */
export function getTexts(tracing: Tracing, expression: Node): readonly string[] {
  const node = unwrap(expression);
  return tracing.guard(tracing.texts, node, [HOLE], () => computeTexts(tracing, node));
}

function computeTexts(tracing: Tracing, node: Node): readonly string[] {
  const constant = getStatic(tracing, node);
  if (constant.known) return [String(constant.value)];
  switch (node.type) {
    case 'TemplateLiteral':
      return joinTexts(
        tracing,
        node.quasis.flatMap((quasi, i) => [quasi.value.cooked ?? HOLE, node.expressions[i] ?? '']),
      );
    case 'BinaryExpression':
      return node.operator === '+' ? joinTexts(tracing, [node.left, node.right]) : [HOLE];
    case 'LogicalExpression':
      return unite(node.operator === '&&' ? [] : getTexts(tracing, node.left), getTexts(tracing, node.right));
    case 'ConditionalExpression':
      return unite(getTexts(tracing, node.consequent), getTexts(tracing, node.alternate));
    case 'AwaitExpression':
      return getTexts(tracing, node.argument);
    case 'CallExpression':
    case 'NewExpression':
      return getCallTexts(tracing, node) ?? getReferenceTexts(tracing, node);
    default:
      return getReferenceTexts(tracing, node);
  }
}

function unite(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].slice(0, TEXT_LIMIT);
}

function joinTexts(tracing: Tracing, parts: readonly (string | Node)[]): string[] {
  let texts = [''];
  for (const part of parts) {
    const choices = typeof part === 'string' ? [part] : getTexts(tracing, part);
    texts = texts
      .flatMap((text) => choices.map((choice) => (text + choice).slice(0, LENGTH_LIMIT)))
      .slice(0, TEXT_LIMIT);
  }
  return texts;
}

/** `new URL(path, base)`, `String(x)`, `[a, b].join('/')`, `x.trim()`, `x.concat(y)`, `x.toString()`. */
function getCallTexts(
  tracing: Tracing,
  node: TSESTree.CallExpression | TSESTree.NewExpression,
): readonly string[] | undefined {
  const [first, second] = node.arguments;
  const callee = unwrap(node.callee);
  if (callee.type === 'Identifier' && /^(?:URL|String|Request)$/u.test(callee.name) && first) {
    const texts = getTexts(tracing, first);
    return callee.name === 'URL' && second ? resolveTexts(texts, getTexts(tracing, second)) : texts;
  }
  if (callee.type !== 'MemberExpression') return undefined;
  switch (getKeyName(callee)) {
    case 'join':
      return getJoinTexts(tracing, callee.object, getLiteralText(first) ?? ',');
    case 'concat':
      return joinTexts(tracing, [callee.object, ...node.arguments]);
    case 'toString':
    case 'trim':
    case 'replace':
    case 'replaceAll':
    case 'valueOf':
      return getTexts(tracing, callee.object);
    default:
      return undefined;
  }
}

function getJoinTexts(tracing: Tracing, list: Node, separator: string): readonly string[] | undefined {
  const array = tracing.leaves(list, 'identity').find((leaf) => leaf.kind === 'array' && leaf.step.path.length === 0)
    ?.step.node;
  if (array?.type !== 'ArrayExpression') return undefined;
  const parts = array.elements.flatMap((element, i) => {
    const part = !element || element.type === 'SpreadElement' ? HOLE : element;
    return i === 0 ? [part] : [separator, part];
  });
  return joinTexts(tracing, parts);
}

function resolveTexts(paths: readonly string[], bases: readonly string[]): string[] {
  return unite(
    paths.flatMap((path) =>
      /^[a-z][a-z0-9+.-]*:\/\//iu.test(path) ? [path] : bases.map((base) => resolveText(path, base)),
    ),
  );
}

/** As `new URL` resolves, with holes: an absolute path replaces the base's path. */
function resolveText(path: string, base: string): string {
  const origin = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)/iu.exec(base)?.[1];
  if (path.startsWith('/')) return (origin ?? HOLE) + path;
  return `${base.slice(0, base.lastIndexOf('/') + 1)}${path}`;
}

function getReferenceTexts(tracing: Tracing, node: Node): string[] {
  const texts = new Set<string>();
  tracing.walk(tracing.start(node, 'identity'), (leaf) => {
    const inner = leaf.step.node;
    const isOther = inner !== node && leaf.step.path.length === 0 && TEXT_LEAVES.has(leaf.kind);
    for (const text of isOther ? getTexts(tracing, inner) : [HOLE]) texts.add(text);
    return texts.size >= TEXT_LIMIT;
  });
  return texts.size === 0 ? [HOLE] : [...texts];
}

const TEXT_LEAVES: ReadonlySet<Leaf['kind']> = new Set(['literal', 'template', 'clean', 'call']);
