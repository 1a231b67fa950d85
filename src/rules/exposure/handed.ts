/** Log functions that are handed over as callbacks: `promise.then(console.log)`, `.catch(console.error)`, `list.forEach(log)`. */
import type { Analysis, Table } from '../../analysis/index.ts';
import { getKeyName, getLastName, isFunction, unwrap, type CallNode, type Node } from '../../analysis/ast.ts';
import type { SinkRow } from '../../models/sink-row.ts';
import { findRejectedKey } from './held-keys.ts';
import { describeHeld, findLeak, type Leak } from './leaks.ts';

/** A sink that a call hands over, and the credential that it will be given. */
export interface HandedLeak {
  readonly node: Node;
  readonly leak: Leak;
  readonly row: SinkRow;
}

/** The sinks among a call's callbacks that will be given a credential. */
export function findHandedLeaks(analysis: Analysis, call: CallNode, rows: Table<SinkRow>): HandedLeak[] {
  const callee = unwrap(call.callee);
  const timed = getTimed(analysis, call, callee, rows);
  if (timed.length > 0 || callee.type !== 'MemberExpression') return timed;
  return getHandlers(call, getKeyName(callee)).flatMap(({ handler, isRejection }) => {
    const row = findHandlerSink(analysis, handler, rows);
    const leak = row && (isRejection ? getRejected(analysis, callee.object) : findLeak(analysis, callee.object));
    return row && leak ? [{ node: handler, leak, row }] : [];
  });
}

/** `setTimeout(console.log, 100, key)`, `process.nextTick(log, key)`: what stands behind is handed over later. */
function getTimed(analysis: Analysis, call: CallNode, callee: Node, rows: Table<SinkRow>): HandedLeak[] {
  const skipped = TIMERS.get(getLastName(callee) ?? '');
  const [handler] = call.arguments;
  const row = skipped !== undefined && handler ? findHandlerSink(analysis, handler, rows) : undefined;
  if (!row) return [];
  return call.arguments.slice(skipped).flatMap((node) => {
    const leak = findLeak(analysis, node);
    return leak ? [{ node, leak, row }] : [];
  });
}

/** Where the arguments for the callback begin. */
const TIMERS: ReadonlyMap<string, number> = new Map([
  ['setTimeout', 2],
  ['setInterval', 2],
  ['setImmediate', 1],
  ['nextTick', 1],
]);

function getRejected(analysis: Analysis, promise: Node): Leak | undefined {
  const held = findRejectedKey(analysis, promise);
  return held && { name: describeHeld(held), trail: undefined, held };
}

/** Functions that are handed what a promise or a list holds: `.catch(f)`, `.then(f, g)`, `.forEach(f)`. */
function getHandlers(call: CallNode, method: string | undefined): { handler: Node; isRejection: boolean }[] {
  const [first, second] = call.arguments;
  const handlers =
    method === 'catch' ? [undefined, first] : method === 'then' ? [first, second] : method === 'forEach' ? [first] : [];
  return handlers.flatMap((handler, i) => (handler && !isFunction(handler) ? [{ handler, isRejection: i === 1 }] : []));
}

/** The sink that a handler is, when it is a log function itself: `console.error`, `logger.error.bind(logger)`. */
function findHandlerSink(analysis: Analysis, handler: Node, rows: Table<SinkRow>): SinkRow | undefined {
  const inner = unwrap(handler);
  if (inner.type !== 'MemberExpression' && inner.type !== 'Identifier') return undefined;
  return analysis.findRow(inner, rows);
}
