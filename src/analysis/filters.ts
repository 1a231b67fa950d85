/** What a `filter` over pairs of names and values takes out: `Object.entries(o).filter(([name]) => name !== 'apiKey')`. */
import { getKeyName, getLiteralText, isFunction, unwrap, type Node } from './ast.ts';
import type { Tracing } from './steps.ts';

/**
 * The names whose values a filter's callback takes out; empty when it asks something else.
 * @returns undefined when it takes out names that cannot be told, by a pattern or a list of another file
 */
export function getFilteredNames(tracing: Tracing, callback: Node | undefined): readonly string[] | undefined {
  if (!isFunction(callback)) return [];
  const [pair] = callback.params;
  const returned = tracing.program.getReturned(callback);
  const [only] = returned;
  if (!pair || !only || returned.length > 1) return [];
  return getNames(tracing, only.node, pair);
}

function getNames(tracing: Tracing, node: Node, pair: Node): readonly string[] | undefined {
  const test = unwrap(node);
  if (test.type === 'LogicalExpression' && test.operator === '&&') {
    const sides = [test.left, test.right].map((side) => getNames(tracing, side, pair));
    return sides.every((side) => side !== undefined) ? sides.flat() : undefined;
  }
  if (test.type === 'BinaryExpression' && /^!==?$/u.test(test.operator)) {
    const sides = [test.left, test.right];
    const text = sides.map(getLiteralText).find((each) => each !== undefined);
    return text !== undefined && sides.some((side) => isName(side, pair)) ? [text] : [];
  }
  const call = test.type === 'UnaryExpression' && test.operator === '!' ? unwrap(test.argument) : undefined;
  if (call?.type !== 'CallExpression') return [];
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' ? getKeyName(callee) : undefined;
  const isAsked = call.arguments.some((argument) => isName(argument, pair));
  if (callee.type !== 'MemberExpression' || !isAsked || !/^(?:includes|has|test)$/u.test(method ?? '')) return [];
  return getListed(tracing, callee.object);
}

/** The texts of a list or set of the file. */
function getListed(tracing: Tracing, list: Node): readonly string[] | undefined {
  const leaves = tracing.leaves(list, 'deep');
  const texts = leaves.map(({ step }) => getLiteralText(step.node));
  return texts.length > 0 && texts.every((text) => text !== undefined) ? texts : undefined;
}

/** The name of the pair that the callback is handed: `name` of `([name]) => …`, `pair[0]`, also in lower case. */
function isName(node: Node, pair: Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'CallExpression' && inner.callee.type === 'MemberExpression' && inner.arguments.length === 0)
    return isName(inner.callee.object, pair);
  if (pair.type === 'ArrayPattern') {
    const [first] = pair.elements;
    return inner.type === 'Identifier' && first?.type === 'Identifier' && first.name === inner.name;
  }
  return (
    inner.type === 'MemberExpression' &&
    getKeyName(inner) === '0' &&
    inner.object.type === 'Identifier' &&
    pair.type === 'Identifier' &&
    pair.name === inner.object.name
  );
}
