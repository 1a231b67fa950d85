/** Log functions that are handed over as callbacks: `promise.then(console.log)`, `.catch(console.error)`, `list.forEach(log)`. */
import type { Analysis, Table } from '../../analysis/index.ts';
import { getKeyName, isFunction, unwrap, type CallNode, type Node } from '../../analysis/ast.ts';
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
  if (callee.type !== 'MemberExpression') return [];
  return getHandlers(call, getKeyName(callee)).flatMap(({ handler, isRejection }) => {
    const row = findHandlerSink(analysis, handler, rows);
    const leak = row && (isRejection ? getRejected(analysis, callee.object) : findLeak(analysis, callee.object));
    return row && leak ? [{ node: handler, leak, row }] : [];
  });
}

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
