/** Values that a framework sends to the browser because a function returns them: handlers, loaders, actions, resolvers. */
import { compileRows, type Analysis } from '../../analysis/index.ts';
import {
  getKeyName,
  getLastName,
  isClass,
  isFunction,
  unwrap,
  type FunctionNode,
  type Node,
} from '../../analysis/ast.ts';
import { getCallbackUse } from '../../analysis/flow-callbacks.ts';
import {
  CONTROLLER_DECORATORS,
  PROCEDURE_METHODS,
  PROCEDURE_WORD,
  RETURNING_EXPORTS,
  RETURNING_HANDLERS,
  ROUTE_DECORATORS,
} from '../../models/responses.ts';
import { getReceiverName } from './receivers.ts';
import { getMethods, mayMatch } from './sinks.ts';

const HANDLER_ROWS = RETURNING_HANDLERS.map((callee) => ({ callee }));
const HANDLERS = compileRows(HANDLER_ROWS);
const getHandlerNames = getMethods(HANDLER_ROWS);

/** How a framework uses what a function returns. */
export interface Returning {
  /** The only property of the returned object that is sent. */
  readonly property?: string;
  readonly into: string;
}

/** What becomes of the values that a function returns, or undefined when no framework that we know sends them. */
export function getReturning(analysis: Analysis, fn: FunctionNode, filename: string): Returning | undefined {
  if (isServerAction(analysis, fn)) return { into: 'the result of a server action' };
  return (
    getExported(analysis, fn, filename) ??
    getHandler(analysis, fn) ??
    getMethod(fn) ??
    getResolver(fn) ??
    getGateway(analysis, fn)
  );
}

/** `"use server"` at the top of the function, or of the module that exports it. */
function isServerAction(analysis: Analysis, fn: FunctionNode): boolean {
  if (fn.body.type === 'BlockStatement' && hasDirective(fn.body.body, 'use server')) return true;
  return hasDirective(analysis.sourceCode.ast.body, 'use server') && getExportedName(fn) !== undefined;
}

/** True when statements start with a directive such as `'use client'`. */
export function hasDirective(statements: readonly Node[], directive: string): boolean {
  for (const statement of statements) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'Literal') return false;
    if (statement.expression.value === directive) return true;
  }
  return false;
}

/** The name under which a module exports a function: `default` for the default export. */
function getExportedName(fn: FunctionNode): string | undefined {
  const { parent } = fn;
  if (parent.type === 'ExportDefaultDeclaration') return 'default';
  if (parent.type === 'ExportNamedDeclaration') return fn.id?.name;
  let at: Node = fn;
  while (at.parent && unwrap(at.parent) === unwrap(fn)) at = at.parent;
  const declarator = at.parent;
  if (declarator?.type === 'AssignmentExpression') return getLastName(declarator.left);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  return declarator.parent.parent.type === 'ExportNamedDeclaration' ? declarator.id.name : undefined;
}

function getExported(analysis: Analysis, fn: FunctionNode, filename: string): Returning | undefined {
  const name = getExportedName(fn) ?? getActionName(fn);
  if (name === undefined) return undefined;
  const row = RETURNING_EXPORTS.find(
    ({ file, names, module }) => names.includes(name) && (file.test(filename) || imports(analysis, module)),
  );
  return row && { into: 'the data of a page', ...(row.property !== undefined && { property: row.property }) };
}

function imports({ sourceCode }: Analysis, module: RegExp | undefined): boolean {
  return sourceCode.ast.body.some(
    (statement) => statement.type === 'ImportDeclaration' && module?.test(statement.source.value) === true,
  );
}

/** `export const actions = { save: async () => ... }` of SvelteKit. */
function getActionName(fn: FunctionNode): string | undefined {
  const object = fn.parent.type === 'Property' ? fn.parent.parent : undefined;
  const declarator = object?.type === 'ObjectExpression' ? object.parent : undefined;
  return declarator?.type === 'VariableDeclarator' && getLastName(declarator.id) === 'actions' ? 'actions' : undefined;
}

/** A function that is handed to a framework's registration: `defineEventHandler(…)`, `procedure.query(…)`, `fastify.get(…)`. */
function getHandler(analysis: Analysis, fn: FunctionNode): Returning | undefined {
  const use = getCallbackUse(fn) ?? getOptionUse(fn);
  if (!use) return undefined;
  const callee = unwrap(use.call.callee);
  if (mayMatch(analysis, callee, getHandlerNames()) && analysis.findRow(callee, HANDLERS))
    return { into: 'a response' };
  if (callee.type !== 'MemberExpression' || !PROCEDURE_METHODS.has(getKeyName(callee) ?? '')) return undefined;
  return isProcedure(callee.object) ? { into: 'the result of a procedure' } : undefined;
}

/** `server.route({ handler: () => ... })`. */
function getOptionUse(fn: FunctionNode): ReturnType<typeof getCallbackUse> {
  const property = fn.parent;
  if (property.type !== 'Property' || getKeyName(property) !== 'handler') return undefined;
  const call = property.parent.parent;
  return call.type === 'CallExpression' ? { call, argument: 0 } : undefined;
}

function isProcedure(node: Node): boolean {
  const inner = unwrap(node);
  const name = getReceiverName(inner);
  if (name !== undefined && PROCEDURE_WORD.test(name)) return true;
  // `publicProcedure.input(schema).query(…)`
  if (inner.type !== 'CallExpression') return false;
  const callee = unwrap(inner.callee);
  return callee.type === 'MemberExpression' && isProcedure(callee.object);
}

/** A decorated method of a decorated class: Nest, TypeGraphQL, routing-controllers. */
function getMethod(fn: FunctionNode): Returning | undefined {
  const member = fn.parent;
  if (member.type !== 'MethodDefinition' || !isClass(member.parent.parent)) return undefined;
  const isRoute = getDecorators(member).some((name) => ROUTE_DECORATORS.has(name));
  const isController = getDecorators(member.parent.parent).some((name) => CONTROLLER_DECORATORS.has(name));
  return isRoute && isController ? { into: 'a response' } : undefined;
}

/** `{ Query: { settings: () => … } }`: a table of GraphQL resolvers. */
function getResolver({ parent }: FunctionNode): Returning | undefined {
  const type = parent.type === 'Property' ? parent.parent.parent : undefined;
  if (type?.type !== 'Property') return undefined;
  const name = getKeyName(type) ?? '';
  const isTable = ROOT_TYPE.test(name) || (/^[A-Z]/u.test(name) && isResolverTable(type.parent));
  return isTable ? { into: 'the result of a resolver' } : undefined;
}

const ROOT_TYPE = /^(?:Query|Mutation|Subscription)$/u;

/** `resolvers: { User: { … } }`, `const resolvers = { User: { … } }`, or an object with one of the root types. */
function isResolverTable(object: Node): boolean {
  const { parent } = object;
  const holder = parent?.type === 'VariableDeclarator' ? parent.id : parent;
  const name =
    holder?.type === 'Identifier' ? holder.name : holder?.type === 'Property' ? (getKeyName(holder) ?? '') : '';
  if (/resolvers?$/iu.test(name)) return true;
  if (object.type !== 'ObjectExpression') return false;
  return object.properties.some(
    (property) => property.type === 'Property' && ROOT_TYPE.test(getKeyName(property) ?? ''),
  );
}

/** A function behind a gateway: it returns `{ statusCode, body }`, or `{ jsonBody }` on Azure. */
function getGateway(analysis: Analysis, fn: FunctionNode): Returning | undefined {
  const returned = analysis.tracer.program.getReturned(fn).map(({ node }) => {
    const object = unwrap(node);
    return object.type === 'ObjectExpression'
      ? object.properties.map((property) => property.type === 'Property' && getKeyName(property))
      : [];
  });
  if (returned.some((names) => names.includes('jsonBody'))) return { into: 'a response', property: 'jsonBody' };
  const isGateway = returned.some((names) => names.includes('statusCode') && names.includes('body'));
  return isGateway ? { into: 'a response', property: 'body' } : undefined;
}

/** Espree makes nodes without `decorators`. */
function getDecorators({ decorators }: { readonly decorators?: readonly Node[] }): string[] {
  return (decorators ?? []).flatMap((decorator) => {
    const expression = decorator.type === 'Decorator' ? unwrap(decorator.expression) : decorator;
    return getLastName(expression.type === 'CallExpression' ? expression.callee : expression) ?? [];
  });
}

/** The expressions that a function hands to its framework. */
export function getSent(analysis: Analysis, fn: FunctionNode, { property }: Returning): readonly Node[] {
  const returned = analysis.tracer.program.getReturned(fn).map(({ node }) => node);
  if (property === undefined) return returned.filter((node) => !isFunction(node));
  return returned.flatMap((node) => {
    const found = analysis.getProperty(node, property);
    return found.state === 'found' ? found.values : [];
  });
}
