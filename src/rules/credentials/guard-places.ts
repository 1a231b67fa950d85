/** Where in a program a guard stands, and how far what it says goes. */
import type { TSESTree } from '@typescript-eslint/utils';
import { getLastName, isFunction, type Node } from '../../analysis/ast.ts';

/** `app.get('/x', (req, res) => { if (!key) return res.send(503) })`: what `app.use` is given comes before the handlers. */
export function isAnswer(statement: Node, call: TSESTree.CallExpression): boolean {
  if (
    statement.type !== 'IfStatement' ||
    /^(?:use|all|before\w*|addHook|some|every)$/u.test(getLastName(call.callee) ?? '')
  )
    return false;
  return [statement.consequent, statement.alternate].some((branch) => {
    const last = branch?.type === 'BlockStatement' ? branch.body.at(-1) : branch;
    return last?.type === 'ReturnStatement';
  });
}

/** Does a node lie inside of another? */
export function contains(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** The block, program or case in whose list a statement stands. */
export function getBlock(statement: Node): Node | undefined {
  for (let at = statement.parent; at; at = at.parent) {
    if (at.type === 'BlockStatement' || at.type === 'Program' || at.type === 'SwitchCase' || at.type === 'StaticBlock')
      return at;
    if (isFunction(at)) return at;
  }
  return undefined;
}

/** The statement that an expression is a part of. */
export function getStatement(node: Node): Node {
  let at = node;
  while (at.parent && !/^(?:Program|BlockStatement|StaticBlock|SwitchCase)$/u.test(at.parent.type)) at = at.parent;
  return at;
}

/** The body of the class around a node. */
export function getEnclosingClass(node: Node): Node | undefined {
  for (let at = node.parent; at; at = at.parent) if (at.type === 'ClassBody') return at;
  return undefined;
}
