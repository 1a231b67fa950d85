/** Passwords that the handler of a GET route takes from the query of its request. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../../analysis/index.ts';
import {
  getEnclosingFunction,
  getKeyName,
  getLastName,
  getLiteralText,
  isCall,
  isFunction,
  unwrap,
  type Node,
} from '../../analysis/ast.ts';
import { isPasswordName } from '../../binom/names.ts';
import { isGetHandler } from './get-handlers.ts';

/**
 * A password that the handler of a GET route takes from the query: `req.query.password`, `req.param('password')`,
 * `const password = query.current`.
 */
export function getReceived(analysis: Analysis, node: Node): string | undefined {
  if (analysis.scope !== 'any' || !isFromQuery(node)) return undefined;
  const { parent } = node;
  const read =
    node.type === 'CallExpression'
      ? getLiteralText(node.arguments[0])
      : node.type === 'MemberExpression' || node.type === 'Property'
        ? getKeyName(node)
        : undefined;
  const bound = parent?.type === 'VariableDeclarator' && parent.init === node ? getLastName(parent.id) : undefined;
  // A token in a link (a reset, a verification) is meant to be there.
  const name = [read, bound].find(
    (each) => each !== undefined && analysis.isCredentialName(each) && isPasswordName(each),
  );
  const fn = name === undefined ? undefined : getEnclosingFunction(node);
  return fn && isGetHandler(analysis, fn) ? name : undefined;
}

/** `req.query.x`, `query.x` of `({ query }) => …`, `req.param('x')`. */
function isFromQuery(node: Node): boolean {
  if (node.type === 'CallExpression') {
    const callee = unwrap(node.callee);
    return callee.type === 'MemberExpression' && getKeyName(callee) === 'param' && isRequest(callee.object);
  }
  if (node.type === 'Property') {
    // `const { password } = req.query`
    const declarator = node.parent.type === 'ObjectPattern' ? node.parent.parent : undefined;
    return declarator?.type === 'VariableDeclarator' && declarator.init !== null && isQuery(unwrap(declarator.init));
  }
  return node.type === 'MemberExpression' && isQuery(unwrap(node.object));
}

function isQuery(query: Node): boolean {
  if (query.type === 'Identifier') return query.name === 'query';
  return query.type === 'MemberExpression' && getKeyName(query) === 'query' && isRequest(query.object);
}

function isRequest(node: Node): boolean {
  return /^(?:req|request|ctx)$/u.test(getLastName(node) ?? '');
}

/** The same by decorators: `@Get() login(@Query('password') password: string)`. */
export function getDecorated(analysis: Analysis, { expression, parent }: TSESTree.Decorator): string | undefined {
  if (analysis.scope !== 'any' || !isCall(expression) || getLastName(expression.callee) !== 'Query') return undefined;
  const name = getLiteralText(expression.arguments[0]);
  const fn = parent.parent;
  const method = fn && isFunction(fn) ? fn.parent : undefined;
  if (name === undefined || method?.type !== 'MethodDefinition' || !analysis.isCredentialName(name)) return undefined;
  const isGet = method.decorators.some(({ expression: each }) => isCall(each) && getLastName(each.callee) === 'Get');
  return isGet && isPasswordName(name) ? name : undefined;
}
