/** Which calls of the file reach which of its functions. */
import { unwrap, type CallNode, type FunctionNode, type Node } from './ast.ts';
import { addTo } from './groups.ts';
import type { Tracing } from './steps.ts';
import { getTargets } from './targets.ts';

export type Callers = ReadonlyMap<FunctionNode, readonly CallNode[]>;

/**
 * Finds the callers of every function, in two rounds: once the callers are known, a parameter that is called can be one of the
 * functions that they hand in.
 * @param publish takes what is found as the answer from now on; what was answered before did not know it
 */
export function findCallers(tracing: Tracing, publish: (callers: Callers) => void): void {
  const callers = new Map<FunctionNode, CallNode[]>();
  publish(new Map());
  const open = tracing.program.calls.filter(
    (call) => !addCaller(tracing, call, callers) && isParameter(tracing, call.callee),
  );
  publish(callers);
  if (open.filter((call) => addCaller(tracing, call, callers)).length > 0) publish(callers);
}

function addCaller(tracing: Tracing, call: CallNode, callers: Map<FunctionNode, CallNode[]>): boolean {
  const targets = getTargets(tracing, call);
  for (const target of targets) addTo(callers, target, call);
  return targets.length > 0;
}

/** A parameter, or a property of one: `done(x)`, `options.done(x)`. */
function isParameter(tracing: Tracing, callee: Node): boolean {
  const inner = unwrap(callee);
  const root = inner.type === 'MemberExpression' ? unwrap(inner.object) : inner;
  return tracing.variables.get(root)?.defs[0]?.type === 'Parameter';
}
