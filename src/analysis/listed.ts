/** Is the environment read as a whole, one variable after another? */
import { getLastName, isFunction, unwrap, type Node } from './ast.ts';
import type { Step } from './steps.ts';

/** `Object.entries(process.env)`, `Object.keys(process.env).reduce(…)`: all variables one after another. */
export function isListed(leaf: Step): boolean {
  for (let step: Step | undefined = leaf; step; step = step.from) {
    const callee = step.node.type === 'CallExpression' ? unwrap(step.node.callee) : undefined;
    if (callee?.type !== 'MemberExpression') continue;
    const name = getLastName(callee) ?? '';
    if (/^(?:entries|values)$/u.test(name)) return true;
    const receiver = unwrap(callee.object);
    const isOfKeys = receiver.type === 'CallExpression' && getLastName(receiver.callee) === 'keys';
    if (isOfKeys && /^(?:reduce|map)$/u.test(name) && !isChoosing(step.node)) return true;
  }
  return false;
}

/** A callback that asks something of each variable (`if (PUBLIC.test(key)) …`) takes some of them. */
function isChoosing(call: Node): boolean {
  const [callback] = call.type === 'CallExpression' ? call.arguments : [];
  if (!isFunction(callback) || callback.body.type !== 'BlockStatement') return false;
  return callback.body.body.some(({ type }) => type === 'IfStatement');
}
