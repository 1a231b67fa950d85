/** Messages that a server sends to browsers over web sockets and event streams. */
import type { Analysis } from '../../analysis/index.ts';
import { getKeyName, getLiteralText, unwrap, type CallNode, type Node } from '../../analysis/ast.ts';
import { getCallbackUse } from '../../analysis/flow-callbacks.ts';
import type { SinkArguments } from '../../models/sink-row.ts';
import { getReceiverName } from './receivers.ts';

const MESSAGE: SinkArguments = { into: 'a message to the browser' };
const EVENT: SinkArguments = { into: 'a message to the browser', from: 1 };

/** `ws.send(…)` and `socket.emit(…)` in a handler of new connections, `io.emit(…)`; undefined for a socket of a client. */
export function getSocketSink(analysis: Analysis, call: CallNode): SinkArguments | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = getKeyName(callee);
  if (method !== 'send' && method !== 'emit') return undefined;
  const sink = method === 'emit' ? EVENT : MESSAGE;
  const socket = getAddressed(callee.object);
  if (method === 'emit' && /^(?:io|wss|server|namespace|nsp)$/u.test(getReceiverName(socket) ?? '')) return sink;
  return isConnected(analysis, socket) ? sink : undefined;
}

/** Methods and properties of socket.io that only say who gets a message: `io.to('room').emit`, `socket.broadcast.emit`. */
const ADDRESSING: ReadonlySet<string> = new Set(
  'to in of except local volatile compress timeout binary broadcast'.split(' '),
);

/** `io` of `io.of('/admin').to('room')`. */
function getAddressed(node: Node): Node {
  const inner = unwrap(node);
  const member = unwrap(inner.type === 'CallExpression' ? inner.callee : inner);
  if (member.type !== 'MemberExpression' || !ADDRESSING.has(getKeyName(member) ?? '')) return inner;
  return getAddressed(member.object);
}

/** True for the parameter of `server.on('connection', (socket) => …)`. */
function isConnected(analysis: Analysis, node: Node): boolean {
  const inner = unwrap(node);
  const definition = inner.type === 'Identifier' ? analysis.tracer.variables.get(inner)?.defs[0] : undefined;
  if (definition?.type !== 'Parameter') return false;
  const fn = definition.node;
  if (fn.type !== 'ArrowFunctionExpression' && fn.type !== 'FunctionExpression') return false;
  const event = getLiteralText(getCallbackUse(fn)?.call.arguments[0]);
  return event === 'connection' || event === 'connect';
}
