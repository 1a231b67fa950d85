/** Errors that a program makes: what goes in becomes the message, and messages end in logs, reports and responses. */
import type { Analysis } from '../../analysis/index.ts';
import { getLastName, unwrap, type CallNode, type Node } from '../../analysis/ast.ts';
import { ERROR_NAME, ERROR_ROWS } from '../../models/loggers.ts';
import type { SinkArguments } from '../../models/sink-row.ts';
import { createSinkTable, findSink, getLeavingArguments } from './sinks.ts';

const ERRORS = createSinkTable(ERROR_ROWS, []);
/** A cause is an error of its own, judged where it was made. */
const THROWN: SinkArguments = { into: 'an error message', except: ['cause'] };

/** The arguments that become part of an error; none when the call makes no error. */
export function getErrorArguments(analysis: Analysis, call: CallNode): readonly Node[] {
  return isErrorMaker(analysis, call) ? getLeavingArguments(call, THROWN) : [];
}

/** `new SomeError(…)`, `Error(…)`, `createError(…)`, `Promise.reject(text)`. */
function isErrorMaker(analysis: Analysis, call: CallNode): boolean {
  const name = getLastName(call.callee) ?? '';
  if (ERROR_NAME.test(name) && (call.type === 'NewExpression' || /^[A-Z]/u.test(name))) return true;
  if (name === 'reject' && analysis.denote(call.callee).includes('Promise.reject'))
    return !isErrorLike(call.arguments[0]);
  return findSink(analysis, call, ERRORS) !== undefined;
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
