/** Errors that a program makes: what goes in becomes the message, and messages end in logs, reports and responses. */
import type { Analysis } from '../../analysis/index.ts';
import { getKeyName, getLastName, isFunction, unwrap, type CallNode, type Node } from '../../analysis/ast.ts';
import { ERROR_NAME, ERROR_ROWS, NAMED_ERROR_ROWS } from '../../models/loggers.ts';
import type { SinkArguments } from '../../models/sink-row.ts';
import { createSinkTable, findSink, getLeavingArguments } from './sinks.ts';

const ERRORS = createSinkTable(ERROR_ROWS, NAMED_ERROR_ROWS);
/** A cause is an error of its own, judged where it was made. */
const THROWN: SinkArguments = { into: 'an error message', except: ['cause'] };

/** The arguments that become part of an error; none when the call makes no error. */
export function getErrorArguments(analysis: Analysis, call: CallNode): readonly Node[] {
  return isErrorMaker(analysis, call) ? [...getLeavingArguments(call, THROWN), ...getMadeCauses(analysis, call)] : [];
}

/** `new Error(text, { cause: { url, key } })`: a cause that is made on the spot, or is the credential, is no error that was judged elsewhere. */
function getMadeCauses(analysis: Analysis, call: CallNode): Node[] {
  return call.arguments.flatMap((argument) => {
    if (argument.type !== 'ObjectExpression') return [];
    return argument.properties.flatMap((property) => {
      const isCause = property.type === 'Property' && getKeyName(property) === 'cause';
      if (!isCause) return [];
      return MADE.has(property.value.type) || analysis.isCredential(property.value) ? [property.value] : [];
    });
  });
}

const MADE: ReadonlySet<string> = new Set([
  'ObjectExpression',
  'ArrayExpression',
  'TemplateLiteral',
  'BinaryExpression',
]);

/** `new SomeError(…)`, `Error(…)`, `createError(…)`, `Promise.reject(text)`. */
function isErrorMaker(analysis: Analysis, call: CallNode): boolean {
  const name = getLastName(call.callee) ?? '';
  if (ERROR_NAME.test(name) && (call.type === 'NewExpression' || /^[A-Z]/u.test(name))) return true;
  if (name === 'reject' && isRejection(analysis, call)) return !isErrorLike(call.arguments[0]);
  return findSink(analysis, call, ERRORS) !== undefined;
}

/** `Promise.reject(text)`, and `reject(text)` in `new Promise((resolve, reject) => …)`. */
function isRejection(analysis: Analysis, { callee }: CallNode): boolean {
  if (analysis.denote(callee).includes('Promise.reject')) return true;
  const definition = callee.type === 'Identifier' ? analysis.tracer.variables.get(callee)?.defs[0] : undefined;
  if (definition?.type !== 'Parameter') return false;
  const executor = definition.node;
  const promise = executor.parent;
  return (
    promise.type === 'NewExpression' &&
    getLastName(promise.callee) === 'Promise' &&
    isFunction(executor) &&
    executor.params[1] === definition.name
  );
}

/** An error that was made elsewhere was judged where it was made. */
export function isErrorLike(node: Node | null | undefined): boolean {
  if (!node) return true;
  const inner = unwrap(node);
  if (inner.type === 'NewExpression' || inner.type === 'CallExpression')
    return ERROR_NAME.test(getLastName(inner.callee) ?? '');
  return false;
}

/** Is the expression what a `catch` caught? */
export function isCaught(analysis: Analysis, node: Node): boolean {
  return node.type === 'Identifier' && analysis.tracer.variables.get(node)?.defs[0]?.node.type === 'CatchClause';
}
