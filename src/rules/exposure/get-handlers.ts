/** Which functions answer the GET requests of a server. */
import { getEnclosingFunction, getLastName, unwrap, type FunctionNode } from '../../analysis/ast.ts';
import { getCallbackUse, getCallbackUses } from '../../analysis/flow-callbacks.ts';
import type { Analysis } from '../../analysis/index.ts';

/** Is a function handed to `app.get(…)`, where it stands, by its name, or by the function that makes it? */
export function isGetHandler(analysis: Analysis, fn: FunctionNode): boolean {
  const { tracer } = analysis;
  const maker = getEnclosingFunction(fn);
  const isMade = maker && tracer.program.getReturned(maker).some(({ node }) => unwrap(node) === fn);
  const makings = isMade ? tracer.callers(maker).flatMap((call) => getCallbackUse(call) ?? []) : [];
  return [...getCallbackUses(tracer, fn), ...makings].some(({ call }) => getLastName(call.callee) === 'get');
}
