/**
 * What a callback is handed.
 *
 * | the function is handed to | its parameter comes from |
 * |---|---|
 * | a list's or promise's method (`src/models/callbacks.ts`) | the elements, the value, what the callback returned before (`reduce`) |
 * | `Array.from(list, f)` | the elements |
 * | a timer | the timer's further arguments |
 * | a listener's registration | what the file sends under the same event's name |
 * | a function of the file that hands it on to one of these | the same |
 *
 * What a function of the file calls its parameter with is an ordinary call: the tracer knows its target.
 */
import {
  CALLBACK_METHODS,
  DELAYING_FUNCTIONS,
  LISTENING_METHODS,
  SENDING_METHODS,
  type CallbackKind,
} from '../models/callbacks.ts';
import { ANY, getLastName, getLiteralText, isCall, unwrap, type CallNode, type Node } from './ast.ts';
import type { FunctionNode } from './ast.ts';
import { addTo } from './groups.ts';
import type { Program } from './program.ts';
import type { CallbackUse, Expander, Step, Tracing } from './steps.ts';

/** Functions of the file that a callback is followed through when they hand it on. */
const HAND_LIMIT = 3;

/** The calls that a function is handed to, where it stands or by its name, also by functions of the file that hand it on. */
export function getCallbackUses(tracing: Tracing, fn: FunctionNode): readonly CallbackUse[] {
  let uses = tracing.callbackUses.get(fn);
  if (!uses) {
    uses = findCallbackUses(tracing, fn);
    tracing.callbackUses.set(fn, uses);
  }
  return uses;
}

function findCallbackUses(tracing: Tracing, fn: FunctionNode): readonly CallbackUse[] {
  const found: CallbackUse[] = [];
  let places = [fn, ...getNamedPlaces(tracing, fn)].flatMap((node) => getCallbackUse(node) ?? []);
  for (let i = 0; i < HAND_LIMIT && places.length > 0; i += 1) {
    found.push(...places);
    places = places.flatMap((use) => getHandedOn(tracing, use));
  }
  return found;
}

/** The call that a function, or any other expression, is handed to where it stands. */
export function getCallbackUse(node: Node): CallbackUse | undefined {
  let at = node;
  while (at.parent && unwrap(at.parent) === unwrap(node)) at = at.parent;
  const call = at.parent;
  if (!isCall(call) || call.callee === at) return undefined;
  return { call, argument: call.arguments.findIndex((argument) => argument === at) };
}

/** Where the name of a function stands. */
function getNamedPlaces(tracing: Tracing, fn: FunctionNode): Node[] {
  const { parent } = fn;
  const id = fn.type === 'FunctionDeclaration' ? fn.id : parent.type === 'VariableDeclarator' ? parent.id : undefined;
  return id?.type === 'Identifier' ? getReads(tracing, id) : [];
}

function getReads(tracing: Tracing, id: Node): Node[] {
  const references = tracing.variables.get(id)?.references ?? [];
  return references.flatMap((reference) => (reference.isRead() ? [reference.identifier] : []));
}

function getHandedOn(tracing: Tracing, { call, argument }: CallbackUse): CallbackUse[] {
  return tracing.functions(call.callee).flatMap((target) => {
    const parameter = target.params[argument];
    return parameter?.type === 'Identifier'
      ? getReads(tracing, parameter).flatMap((node) => getCallbackUse(node) ?? [])
      : [];
  });
}

/**
 * Expands parameter `index` of a callback (see the table above).
 * @returns false when the call is not known to hand it anything
 */
export function expandCallback(
  tracing: Tracing,
  wanted: Step,
  { call, argument }: CallbackUse,
  fn: FunctionNode,
  index: number,
  out: Expander,
): boolean {
  const callee = unwrap(call.callee);
  const name = getLastName(callee);
  if (name === undefined) return false;
  const rest = { except: wanted.except, label: wanted.label };
  const delayed = argument === 0 ? DELAYING_FUNCTIONS.get(name) : undefined;
  if (delayed !== undefined) {
    const given = call.arguments[delayed + index];
    if (given) out.next(given, { path: wanted.path, ...rest });
    return given !== undefined;
  }
  if (callee.type !== 'MemberExpression') return false;
  if (LISTENING_METHODS.has(name)) return expandListener(tracing, wanted, call, index, out);
  const [list] = call.arguments;
  if (name === 'from' && list && index === 0 && argument === 1 && tracing.denote(callee).includes('Array.from')) {
    out.next(list, { path: [ANY, ...wanted.path], ...rest });
    return true;
  }
  const kind = CALLBACK_METHODS.get(name);
  if (kind === 'reduce') return expandReduce(tracing, wanted, call, callee.object, fn, index, out);
  // What a promise failed with is not what it resolves with.
  if (!kind || index > 0 || (kind === 'value' && argument > 0)) return false;
  out.next(callee.object, { path: pathInto(kind, wanted.path), ...rest });
  return true;
}

function pathInto(kind: CallbackKind, path: readonly string[]): readonly string[] {
  return kind === 'value' ? path : [ANY, ...path];
}

function expandReduce(
  tracing: Tracing,
  { path, except, label }: Step,
  call: CallNode,
  list: Node,
  fn: FunctionNode,
  index: number,
  out: Expander,
): boolean {
  if (index === 0) {
    for (const { node } of tracing.program.getReturned(fn)) out.next(node, { path, except, label });
    // Without a start, the first element is the start.
    const [, start] = call.arguments;
    if (start) out.next(start, { path, except, label });
    else out.next(list, { path: [ANY, ...path], except, label });
  } else if (index === 1) out.next(list, { path: [ANY, ...path], except, label });
  return index < 2;
}

/** `bus.on('key', (v) => ...)` is handed what `bus.emit('key', e)` sends. */
function expandListener(
  tracing: Tracing,
  { path, except, label }: Step,
  call: CallNode,
  index: number,
  out: Expander,
): boolean {
  const event = getLiteralText(call.arguments[0]);
  const listening = getReceiverName(call);
  if (event === undefined || listening === undefined) return false;
  let isFound = false;
  for (const sending of getSendings(tracing.program).get(`${listening} ${event}`) ?? []) {
    const sent = sending.arguments[index + 1];
    if (!sent) continue;
    out.next(sent, { path, except, label });
    isFound = true;
  }
  return isFound;
}

const sendingsOf = new WeakMap<Program, ReadonlyMap<string, readonly CallNode[]>>();

/** The calls that send an event, by their receiver's name and the event's. */
function getSendings(program: Program): ReadonlyMap<string, readonly CallNode[]> {
  const known = sendingsOf.get(program);
  if (known) return known;
  const sendings = new Map<string, CallNode[]>();
  for (const call of program.calls) {
    if (!SENDING_METHODS.has(getLastName(call.callee) ?? '')) continue;
    const receiver = getReceiverName(call);
    const event = getLiteralText(call.arguments[0]);
    if (receiver === undefined || event === undefined) continue;
    addTo(sendings, `${receiver} ${event}`, call);
  }
  sendingsOf.set(program, sendings);
  return sendings;
}

/** `bus` of `bus.on`, `this.bus.emit` and `bus().on`; `this` of `this.emit`. */
function getReceiverName({ callee }: CallNode): string | undefined {
  const inner = unwrap(callee);
  if (inner.type !== 'MemberExpression') return undefined;
  const receiver = unwrap(inner.object);
  if (receiver.type === 'ThisExpression') return 'this';
  return getLastName(isCall(receiver) ? receiver.callee : receiver);
}
