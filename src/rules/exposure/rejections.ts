/** Whose failure a function is handed: a promise's, or that of a stream of RxJS. */
import { getKeyName, getLastName, unwrap, type FunctionNode, type Node } from '../../analysis/ast.ts';
import { getCallbackUse } from '../../analysis/flow-callbacks.ts';

/** `p.catch(f)`, `p.then(g, f)`, `s.subscribe(g, f)`, `s.subscribe({ error: f })`, `s.pipe(catchError(f))`: the promise or the stream. */
export function getFailing(fn: FunctionNode): Node | undefined {
  const { parent } = fn;
  if (parent.type === 'Property') return getKeyName(parent) === 'error' ? getObserved(parent.parent) : undefined;
  const use = getCallbackUse(fn);
  if (!use) return undefined;
  if (getLastName(use.call.callee) === 'catchError') return getPiped(use.call);
  const callee = unwrap(use.call.callee);
  const isSecond = use.argument === 1;
  const isTaken =
    callee.type === 'MemberExpression' &&
    (getKeyName(callee) === 'catch' ? !isSecond : isSecond && /^(?:then|subscribe)$/u.test(getKeyName(callee) ?? ''));
  return isTaken ? callee.object : undefined;
}

/** The stream that is given an observer: `s.subscribe(observer)`, `s.pipe(tap(observer))`. */
function getObserved(observer: Node): Node | undefined {
  const call = getCallbackUse(observer)?.call;
  const callee = call && unwrap(call.callee);
  if (callee?.type === 'MemberExpression' && getKeyName(callee) === 'subscribe') return callee.object;
  return call && getLastName(call.callee) === 'tap' ? getPiped(call) : undefined;
}

/** `s` of `s.pipe(operator)`. */
function getPiped(operator: Node): Node | undefined {
  const pipe = getCallbackUse(operator)?.call;
  const callee = pipe && unwrap(pipe.callee);
  return callee?.type === 'MemberExpression' && getKeyName(callee) === 'pipe' ? callee.object : undefined;
}
