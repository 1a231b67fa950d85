/** Where the result of a well-known method comes from: what each keep of `PASS_METHODS` (`src/models/pass-through.ts`) means. */
import type { TSESTree } from '@typescript-eslint/utils';
import { MASK_TEXT } from '../models/harmless-parts.ts';
import { PASS_METHODS, type MethodKeep } from '../models/pass-through.ts';
import { ANY, getKeyName, getLastName, getLiteralText, isFunction, unwrap, type Node } from './ast.ts';
import { getFilteredNames } from './filters.ts';
import type { Expander, Step, Tracing } from './steps.ts';

/** So many characters of a key tell nothing (guidelines: at most 4). */
const HARMLESS_CHARACTERS = 4;

/**
 * Expands a call of a well-known method of strings, lists, promises and collections.
 * @returns false when the method is not known, or belongs to a library's own object
 */
export function expandMethod(
  tracing: Tracing,
  step: Step,
  call: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  out: Expander,
): boolean {
  const name = getKeyName(callee);
  const keep = name === undefined ? undefined : PASS_METHODS.get(name);
  if (!keep || (step.mode === 'identity' && !IDENTITY_METHODS.has(keep))) return false;
  const receiver = unwrap(callee.object);
  if (isLibrary(tracing, receiver, keep)) return false;
  return METHODS[keep]({ tracing, step, call, receiver, out });
}

const IDENTITY_METHODS: ReadonlySet<MethodKeep> = new Set(['bind', 'then', 'catch', 'element', 'get']);

/** Methods such as `get` and `find` belong to many libraries: a module's or a global's own method is not a list's. */
function isLibrary(tracing: Tracing, receiver: Node, keep: MethodKeep): boolean {
  const denotations = tracing.denote(receiver);
  if (keep === 'entries' && tracing.leaves(receiver, 'identity').some(({ kind }) => kind === 'array')) return false;
  if (keep === 'get' || keep === 'writer' || keep === 'entries') {
    return !isKeyed(tracing, receiver) && !denotations.some((denotation) => SET.test(denotation));
  }
  return denotations.some((denotation) => denotation.endsWith('#') || /^[A-Z]\w*$/u.test(denotation));
}

/** Collections of the platform: what is put in under a name comes out under it. */
const COLLECTION =
  /(?:^|#)(?:Map|WeakMap|Headers|URLSearchParams|FormData|URL\(\)\.searchParams|Request\(\)\.headers)(?:\(\))?$/u;

/** Is the expression a collection of names and values (`Map`, `Headers`, `URLSearchParams`)? */
export function isKeyed(tracing: Tracing, node: Node): boolean {
  return tracing.denote(node).some((denotation) => COLLECTION.test(denotation));
}

/** A set has no names, but the methods of a collection. */
const SET = /^(?:Set|WeakSet)\(\)$/u;

interface MethodCall {
  readonly tracing: Tracing;
  readonly step: Step;
  readonly call: TSESTree.CallExpression;
  readonly receiver: Node;
  readonly out: Expander;
}

type MethodExpansion = (at: MethodCall) => boolean;

const keepReceiver: MethodExpansion = ({ receiver, out }) => {
  out.next(receiver);
  return true;
};

/** Steps into what the callback of a call returns. */
function addCallbackResults({ tracing, call, out }: MethodCall, path: readonly string[]): boolean {
  const [callback] = call.arguments;
  const functions = callback ? tracing.functions(callback) : [];
  for (const fn of functions) for (const { node } of tracing.program.getReturned(fn)) out.next(node, { path });
  return functions.length > 0;
}

const METHODS: Readonly<Record<MethodKeep, MethodExpansion>> = {
  receiver: keepReceiver,
  bind: keepReceiver,
  slice: (at) => {
    if (isHarmlessSlice(at.call, getKeyName(unwrap(at.call.callee) as TSESTree.MemberExpression) ?? ''))
      at.out.leaf('clean');
    else at.out.next(at.receiver);
    return true;
  },
  replace: ({ call, receiver, out }) => {
    const replacement = call.arguments[1];
    const text = getLiteralText(replacement);
    if (text !== undefined && MASK_TEXT.test(text) && !isFixedText(call.arguments[0])) out.leaf('clean');
    else {
      out.next(receiver);
      if (replacement && text === undefined) out.next(replacement, { path: [] });
    }
    return true;
  },
  concat: ({ call, receiver, out }) => {
    out.next(receiver);
    for (const argument of call.arguments) out.next(argument);
    return true;
  },
  split: ({ step, call, receiver, out }) => {
    // What stands before a URL's query holds no key, nor does the host of an address or of `user:password@host`.
    const separator = getLiteralText(call.arguments[0]);
    if ((step.path[0] === '0' && separator === '?') || (step.path[0] === '1' && separator === '@')) out.leaf('clean');
    else out.next(receiver, { path: step.path.slice(1) });
    return true;
  },
  join: ({ call, receiver, out }) => {
    if (call.arguments.length > 1) return false;
    out.next(receiver, { path: [], text: true });
    return true;
  },
  string: ({ receiver, out }) => {
    out.next(receiver, { text: true });
    return true;
  },
  element: ({ step, receiver, out }) => {
    out.next(receiver, { path: [ANY, ...step.path] });
    return true;
  },
  filter: ({ tracing, call, receiver, out, step }) => {
    const except = getFilteredNames(tracing, call.arguments[0]);
    if (except === undefined) out.leaf('clean');
    else out.next(receiver, { except: [...step.except, ...except] });
    return true;
  },
  'pick-element': ({ step, call, receiver, out }) => {
    if (!isFunction(call.arguments[0])) return false;
    out.next(receiver, { path: [ANY, ...step.path] });
    return true;
  },
  map: (at) => addCallbackResults(at, at.step.path.slice(1)),
  'flat-map': (at) => addCallbackResults(at, at.step.path),
  reduce: (at) => {
    const [, start] = at.call.arguments;
    if (start) at.out.next(start);
    return addCallbackResults(at, at.step.path) || start !== undefined;
  },
  then: (at) => addCallbackResults(at, at.step.path),
  catch: (at) => {
    addCallbackResults(at, at.step.path);
    return keepReceiver(at);
  },
  entries: ({ step, receiver, out }) => {
    const [, side, ...rest] = step.path;
    if (side === '0') out.leaf('clean');
    else out.next(receiver, { path: side === undefined ? [] : [ANY, ...rest] });
    return true;
  },
  get: ({ step, call, receiver, out }) => {
    out.next(receiver, { path: [getLiteralText(call.arguments[0]) ?? ANY, ...step.path] });
    return true;
  },
  writer: keepReceiver,
  clean: ({ out }) => {
    out.leaf('clean');
    return true;
  },
};

/** A fixed text such as `'foo'` or `/foo/g`, or one single character: what a mask takes out is not the secret. */
function isFixedText(pattern: Node | undefined): boolean {
  if (pattern?.type === 'NewExpression' && getLastName(pattern.callee) === 'RegExp') {
    // `new RegExp('.')` takes out one character; with flags that are not known, nothing is said.
    return getLiteralText(pattern.arguments[0]) === '.' && pattern.arguments.length === 1;
  }
  if (pattern?.type !== 'Literal') return false;
  if (!('regex' in pattern)) return true;
  const { pattern: source, flags } = pattern.regex;
  return /^(?:[\w -]|\\[^A-Za-z0-9])+$/u.test(source) || (source === '.' && !flags.includes('g'));
}

/** `slice(-4)`, `slice(0, 4)`, `substr(2, 3)`, `substring(key.length - 4)`: at most four characters are left. */
function isHarmlessSlice(call: TSESTree.CallExpression, method: string): boolean {
  const tail = getTail(call.arguments[0]);
  if (tail !== undefined) return tail <= HARMLESS_CHARACTERS;
  const [start, end] = call.arguments.map(getNumber);
  if (start === undefined) return false;
  if (method === 'substr') return (end ?? (start < 0 ? -start : Infinity)) <= HARMLESS_CHARACTERS;
  if (end === undefined)
    return call.arguments.length === 1 && start < 0 && -start <= HARMLESS_CHARACTERS && method === 'slice';
  if (start >= 0 === end >= 0) return Math.abs(end - start) <= HARMLESS_CHARACTERS;
  return false;
}

/** The 4 of `key.length - 4`: from there on a text has so many characters. */
function getTail(node: Node | undefined): number | undefined {
  if (node?.type !== 'BinaryExpression' || node.operator !== '-') return undefined;
  const isLength = node.left.type === 'MemberExpression' && getKeyName(node.left) === 'length';
  return isLength ? getNumber(node.right) : undefined;
}

function getNumber(node: Node): number | undefined {
  if (node.type === 'Literal' && typeof node.value === 'number') return node.value;
  if (
    node.type === 'UnaryExpression' &&
    node.operator === '-' &&
    node.argument.type === 'Literal' &&
    typeof node.argument.value === 'number'
  ) {
    return -node.argument.value;
  }
  return undefined;
}
