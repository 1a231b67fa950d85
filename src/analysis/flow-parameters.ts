/**
 * Where a parameter's value comes from.
 *
 * | function | its parameter comes from |
 * |---|---|
 * | one that the trace came into by a call | that call's argument |
 * | one that the file calls | the argument of each of its calls |
 * | a callback of a list or promise method | the elements, the value, what the callback returned before (`reduce`) |
 * | a callback handed to a function of the file | what that function calls it with |
 * | any other | outside: a `parameter` leaf |
 */
import type { TSESLint } from '@typescript-eslint/utils';
import { CALLBACK_METHODS } from '../models/pass-through.ts';
import {
  ANY,
  getAnnotation,
  getKeyName,
  getPatternPath,
  isCall,
  isFunction,
  unwrap,
  type CallNode,
  type FunctionNode,
  type Node,
} from './ast.ts';
import type { Expander, Frame, Step, Tracing } from './steps.ts';

/** Expands a parameter, or a name in a parameter's pattern (see the table above). */
export function expandParameter(
  tracing: Tracing,
  step: Step,
  definition: TSESLint.Scope.Definition,
  out: Expander,
): void {
  const fn = definition.node;
  if (!isFunction(fn)) {
    out.leaf('parameter');
    return;
  }
  const index = fn.params.findIndex((parameter) => getPatternPath(parameter, definition.name) !== undefined);
  const parameter = fn.params[index];
  const way = parameter && getPatternPath(parameter, definition.name);
  if (!way) {
    out.leaf('parameter');
    return;
  }
  for (const fallback of way.defaults) out.next(fallback);
  // A type of a module tells what the parameter is even where its callers hand in something unknown.
  if (step.mode === 'identity' && getAnnotation(parameter)?.type === 'TSTypeReference') out.leaf('parameter');
  const isRest = parameter.type === 'RestElement';
  const wanted: Step = {
    ...step,
    path: [...way.path, ...step.path],
    except: step.path.length === 0 ? [...step.except, ...way.except] : step.except,
    label: way.path.at(-1),
  };
  expandArguments(tracing, wanted, fn, index, isRest, out);
}

/** Goes on at the arguments that reach parameter `index` of a function. */
export function expandArguments(
  tracing: Tracing,
  wanted: Step,
  fn: FunctionNode,
  index: number,
  isRest: boolean,
  out: Expander,
): void {
  const frame = findFrame(wanted.frame, fn);
  if (frame) {
    passArgument(wanted, frame.call, index, isRest, frame.parent, out);
    return;
  }
  let isKnown = false;
  for (const call of tracing.callers(fn)) {
    isKnown = true;
    passArgument(wanted, call, index, isRest, undefined, out);
  }
  const callback = getCallbackUse(fn);
  if (callback && expandCallback(tracing, wanted, callback.call, fn, index, out)) isKnown = true;
  if (!isKnown) out.leaf('parameter');
}

function findFrame(frame: Frame | undefined, fn: FunctionNode): Frame | undefined {
  for (let at = frame; at; at = at.parent) if (at.fn === fn) return at;
  return undefined;
}

function passArgument(
  wanted: Step,
  call: CallNode,
  index: number,
  isRest: boolean,
  frame: Frame | undefined,
  out: Expander,
): void {
  const { path, except, label } = wanted;
  const spread = call.arguments.findIndex((argument) => argument.type === 'SpreadElement');
  if (isRest) {
    const [first, ...rest] = path;
    const wantedIndex = first !== undefined && /^\d+$/u.test(first) ? Number(first) : undefined;
    for (const [i, argument] of call.arguments.slice(index).entries()) {
      if (wantedIndex === undefined || wantedIndex === i)
        out.next(argument, { path: first === undefined ? [] : rest, except, frame, label });
    }
    return;
  }
  const argument = call.arguments[index];
  if (spread >= 0 && spread <= index) {
    const list = call.arguments[spread];
    if (list?.type === 'SpreadElement') out.next(list.argument, { path: [ANY, ...path], except, frame, label });
  } else if (argument) out.next(argument, { path, except, frame, label });
  else out.leaf('missing');
}

/** The call that a function is handed to as an argument, if it stands there itself. */
export function getCallbackUse(fn: FunctionNode): { call: CallNode; argument: number } | undefined {
  let at: Node = fn;
  while (at.parent && unwrap(at.parent) === unwrap(fn)) at = at.parent;
  const call = at.parent;
  if (!isCall(call) || call.callee === at) return undefined;
  return { call, argument: call.arguments.findIndex((argument) => argument === at) };
}

/** `list.map((x) => ...)`: x is an element; `promise.then((x) => ...)`: x is the promise's value. */
function expandCallback(
  tracing: Tracing,
  wanted: Step,
  call: CallNode,
  fn: FunctionNode,
  index: number,
  out: Expander,
): boolean {
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression') {
    const kind = CALLBACK_METHODS[getKeyName(callee) ?? ''];
    const rest = { except: wanted.except, label: wanted.label };
    if (kind === 'reduce') {
      if (index === 0) {
        for (const { node } of tracing.program.getReturned(fn)) out.next(node, { path: wanted.path, ...rest });
        if (call.arguments[1]) out.next(call.arguments[1], { path: wanted.path, ...rest });
      } else if (index === 1) out.next(callee.object, { path: [ANY, ...wanted.path], ...rest });
      return index < 2;
    }
    if (kind === 'value' && index === 0) {
      out.next(callee.object, { path: wanted.path, ...rest });
      return true;
    }
    if ((kind === 'element' || kind === 'entry') && index === 0) {
      out.next(callee.object, { path: [ANY, ...wanted.path], ...rest });
      return true;
    }
  }
  return expandLocalCallback(tracing, wanted, call, fn, index, out);
}

/** A callback handed to a function of the file: what that function calls it with. */
function expandLocalCallback(
  tracing: Tracing,
  wanted: Step,
  call: CallNode,
  fn: FunctionNode,
  index: number,
  out: Expander,
): boolean {
  const position = call.arguments.findIndex((argument) => unwrap(argument) === fn);
  let found = false;
  for (const target of position < 0 ? [] : tracing.functions(call.callee)) {
    const parameter = target.params[position];
    if (parameter?.type !== 'Identifier') continue;
    const variable = tracing.variables.get(parameter);
    for (const { identifier } of variable?.references ?? []) {
      const inner = identifier.parent;
      if (inner.type !== 'CallExpression' || inner.callee !== identifier) continue;
      passArgument(wanted, inner, index, false, undefined, out);
      found = true;
    }
  }
  return found;
}
