/** Which functions of a file have to do with a rotation: nothing else is followed. */
import {
  getEnclosingFunction,
  getLastName,
  isFunction,
  type CallNode,
  type FunctionNode,
  type Node,
} from '../../analysis/ast.ts';
import { getSleep } from './durations.ts';
import type { RotationCalls } from './rotation-calls.ts';

type Functions = ReadonlySet<FunctionNode>;

/**
 * The functions from which a revocation can be reached (undefined when the file has none), and those from which any step or wait of a
 * rotation can be.
 */
export function findScope(calls: RotationCalls): {
  readonly revoking: Functions | undefined;
  readonly concerned: Functions;
} {
  const all = calls.analysis.tracer.program.calls;
  const revocations = all.filter((call) => isRevocation(calls, call));
  if (revocations.length === 0) return { revoking: undefined, concerned: new Set() };
  const isWait = (call: CallNode): boolean =>
    getLastName(call.callee) === 'setTimeout' || getSleep(calls.analysis, call) !== undefined;
  const steps = all.filter((call) => calls.getStep(call) !== undefined || isWait(call));
  return { revoking: findReaching(calls, revocations), concerned: findReaching(calls, [...steps, ...revocations]) };
}

function isRevocation(calls: RotationCalls, call: CallNode): boolean {
  const action = calls.getStep(call)?.action;
  if (action === 'revoke' || action === 'refresh') return true;
  const [callback, , ...rest] = getLastName(call.callee) === 'setTimeout' ? call.arguments : [];
  return (
    callback !== undefined && !isFunction(callback) && calls.getNamedStep(call, callback, rest)?.action === 'revoke'
  );
}

/** Every function that has one of the calls inside, or that calls one that has. */
function findReaching(calls: RotationCalls, wanted: readonly CallNode[]): Functions {
  const found = new Set<FunctionNode>();
  const waiting: Node[] = [...wanted];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (let fn = getEnclosingFunction(node); fn && !found.has(fn); fn = getEnclosingFunction(fn)) {
      found.add(fn);
      waiting.push(...calls.analysis.tracer.callers(fn));
    }
  }
  return found;
}
