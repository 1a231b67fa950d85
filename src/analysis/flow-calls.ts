/**
 * Where the result of a call comes from.
 *
 * | call | the value comes from |
 * |---|---|
 * | a redactor, a hash (`Knowledge`) | nothing that matters |
 * | a function of the file | what it returns, with its parameters meaning this call's arguments |
 * | `new` of a class of the file | the instance; the message of an error of the file |
 * | `new Promise((resolve) => ...)` | what `resolve` is called with |
 * | a known function (`src/models/pass-through.ts`) | as its row says |
 * | a known method | its receiver, as its row says |
 * | `require('m')`, `await import('m')` | the module |
 * | anything else | the call itself: a leaf |
 */
import type { TSESTree } from '@typescript-eslint/utils';
import { PASS_METHODS, PASS_ROWS, type PassRow } from '../models/pass-through.ts';
import { getKeyName, getLiteralText, isClass, isFunction, unwrap, type CallNode, type Node } from './ast.ts';
import { expandClass } from './flow-classes.ts';
import { expandConstructed, isConstructor } from './flow-constructors.ts';
import { asksForMessage, getErrorMessage } from './flow-errors.ts';
import { expandMethod } from './flow-methods.ts';
import { expandPassed } from './flow-passed.ts';
import { compileRows, matchRow } from './patterns.ts';
import { getConstructor, getIndirection, getTargets } from './targets.ts';
import type { Expander, Step, Tracing } from './steps.ts';

const PASSED = compileRows(PASS_ROWS);

/** Expands a call or a construction (see the table above). */
export function expandCall(tracing: Tracing, step: Step, call: CallNode, out: Expander): void {
  const module = getRequired(call);
  if (module !== undefined) {
    out.leaf('import', { module, imported: '' });
    return;
  }
  const row = findPassRow(tracing, call);
  // What a selector leaves out is known by name: better than that it leaves something out.
  const isSelector = row?.keep === 'pick' || row?.keep === 'omit';
  if (step.mode !== 'identity' && !isSelector && tracing.knowledge.isBarrier(call, tracing)) {
    out.leaf('clean');
    return;
  }
  if (expandLocal(tracing, step, call, out)) return;
  if (expandIndirect(tracing, step, call, out)) return;
  if (row) {
    expandPassed(tracing, step, call, row, out);
    return;
  }
  const callee = unwrap(call.callee);
  const isMethodKnown =
    callee.type === 'MemberExpression' &&
    call.type === 'CallExpression' &&
    expandMethod(tracing, step, call, callee, out);
  if (!isMethodKnown) out.leaf('call');
}

function findPassRow(tracing: Tracing, call: CallNode): PassRow | undefined {
  for (const denotation of tracing.denote(call.callee)) {
    const row = matchRow(denotation, PASSED);
    if (row) return row;
  }
  return undefined;
}

function getRequired(call: CallNode): string | undefined {
  const callee = unwrap(call.callee);
  if (call.type !== 'CallExpression' || callee.type !== 'Identifier' || callee.name !== 'require') return undefined;
  return getLiteralText(call.arguments[0]);
}

/** Calls into the file itself. */
function expandLocal(tracing: Tracing, step: Step, call: CallNode, out: Expander): boolean {
  if (call.type === 'NewExpression') {
    const promised = getPromised(tracing, call);
    if (promised) {
      for (const node of promised) out.next(node);
      return true;
    }
    const makers = tracing.constructors(call.callee);
    const owner = makers.find(isClass);
    if (!isClass(owner)) return expandMade(tracing, step, call, makers, out);
    const constructor = getConstructor(tracing, owner);
    const frame = constructor ? tracing.enter(step.frame, call, constructor, step.mode) : step.frame;
    if (!frame && constructor) return false;
    const message = asksForMessage(step) ? getErrorMessage(tracing, owner, call) : undefined;
    if (message) out.next(message, { frame, path: [], text: true });
    expandClass(tracing, { ...step, frame }, owner, 'instance', inFrame(out, frame));
    return true;
  }
  if (getIndirection(tracing, call)?.kind === 'bind') return false;
  const functions = getTargets(tracing, call).filter((fn) => tracing.program.getReturned(fn).length > 0);
  for (const fn of functions) {
    const frame = tracing.enter(step.frame, call, fn, step.mode);
    if (!frame) return false;
    for (const { node, yielded } of tracing.program.getReturned(fn)) {
      out.next(node, { frame, path: yielded ? step.path.slice(1) : step.path });
    }
  }
  return functions.length > 0;
}

/** `new F()` of functions of the file. */
function expandMade(
  tracing: Tracing,
  step: Step,
  call: TSESTree.NewExpression,
  makers: readonly Node[],
  out: Expander,
): boolean {
  const made = makers.find((maker) => isFunction(maker) && isConstructor(tracing, maker));
  const frame = isFunction(made) ? tracing.enter(step.frame, call, made, step.mode) : undefined;
  if (!isFunction(made) || !frame) return false;
  expandConstructed(tracing, { ...step, frame }, made, inFrame(out, frame));
  return true;
}

/** An expander whose steps are inside of a call. */
function inFrame(out: Expander, frame: Step['frame']): Expander {
  return {
    next: (node, change) => {
      out.next(node, { frame, ...change });
    },
    leaf: (kind, detail) => {
      out.leaf(kind, detail);
    },
    hasRoom: () => out.hasRoom(),
  };
}

/** What `new Promise((resolve) => resolve(x))` resolves with, or undefined when it is no such promise. */
function getPromised(tracing: Tracing, call: TSESTree.NewExpression): Node[] | undefined {
  const [executor] = call.arguments;
  if (call.callee.type !== 'Identifier' || call.callee.name !== 'Promise' || !isFunction(executor)) return undefined;
  const [resolve] = executor.params;
  const variable = resolve?.type === 'Identifier' ? tracing.variables.get(resolve) : undefined;
  return (variable?.references ?? []).flatMap(({ identifier }) => {
    const parent = identifier.parent;
    const argument = parent.type === 'CallExpression' && parent.callee === identifier ? parent.arguments[0] : undefined;
    return argument ? [argument] : [];
  });
}

/** `String.prototype.trim.call(key)`, `format.apply(null, [key])`: the arguments flow on. */
function expandIndirect(tracing: Tracing, step: Step, call: CallNode, out: Expander): boolean {
  const indirection = getIndirection(tracing, call);
  if (step.mode === 'identity' || !indirection || indirection.kind === 'bind') return false;
  const method = unwrap(indirection.callee);
  if (method.type !== 'MemberExpression' || PASS_METHODS.get(getKeyName(method) ?? '') === 'clean') return false;
  for (const argument of call.arguments) out.next(argument, { path: [] });
  return true;
}
