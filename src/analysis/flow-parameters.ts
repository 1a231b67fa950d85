/**
 * Where a parameter's value comes from.
 *
 * | function | its parameter comes from |
 * |---|---|
 * | one that the trace came into by a call | that call's argument |
 * | one that the file calls, also by `call`, `apply`, `bind` or as a tag | the argument of each of its calls |
 * | a callback | what it is handed (`flow-callbacks.ts`) |
 * | a setter | what the file writes to a property of its name |
 * | any other | outside: a `parameter` leaf |
 */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  ANY,
  getAnnotation,
  getKeyName,
  getLastName,
  getPatternPath,
  isFunction,
  type CallNode,
  type FunctionNode,
  type Node,
} from './ast.ts';
import { expandCallback, getCallbackUses } from './flow-callbacks.ts';
import { getIndirection } from './targets.ts';
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
  for (const fallback of way.defaults) out.next(fallback.node, { path: [...fallback.path, ...step.path] });
  // A type of a module tells what the parameter is even where its callers hand in something unknown.
  if (step.mode === 'identity' && getAnnotation(parameter)?.type === 'TSTypeReference') out.leaf('parameter');
  const isRest = parameter.type === 'RestElement';
  const wanted: Step = {
    ...step,
    path: [...way.path, ...step.path],
    except: step.path.length === 0 ? [...step.except, ...way.except] : step.except,
    label: way.path.at(-1),
  };
  expandArguments(tracing, wanted, fn, index, isRest, isError(tracing, definition) ? withoutObjects(out) : out);
}

/** `error instanceof HttpError`: what the function asks so is no object that is written down. */
function isError(tracing: Tracing, { name }: TSESLint.Scope.Definition): boolean {
  const references = tracing.variables.get(name)?.references ?? [];
  return references.some(({ identifier: { parent } }) => {
    if (parent.type !== 'BinaryExpression' || parent.operator !== 'instanceof') return false;
    return /(?:Error|Exception)$/u.test(getLastName(parent.right) ?? '');
  });
}

function withoutObjects(out: Expander): Expander {
  return {
    next: (node, change) => {
      if (node.type === 'ObjectExpression') out.leaf('missing');
      else out.next(node, change);
    },
    leaf: (kind, detail) => {
      out.leaf(kind, detail);
    },
    hasRoom: () => out.hasRoom(),
  };
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
    passArgument(tracing, wanted, frame.call, index, isRest, frame.parent, out);
    return;
  }
  let isKnown = false;
  for (const call of tracing.callers(fn)) {
    isKnown = true;
    if (!out.hasRoom()) break;
    passArgument(tracing, wanted, call, index, isRest, undefined, out);
  }
  for (const tag of tracing.program.tags) {
    if (!tracing.functions(tag.tag).includes(fn)) continue;
    isKnown = true;
    passTagged(wanted, tag, index, isRest, out);
  }
  for (const use of getCallbackUses(tracing, fn)) {
    if (expandCallback(tracing, wanted, use, fn, index, out)) isKnown = true;
  }
  for (const value of getSetValues(tracing, fn)) {
    isKnown = true;
    out.next(value, { path: wanted.path, except: wanted.except, label: wanted.label });
  }
  if (!isKnown) out.leaf('parameter');
}

/** What the file writes to a property whose setter the function is. */
function getSetValues(tracing: Tracing, fn: FunctionNode): readonly Node[] {
  const { parent } = fn;
  const isSetter = (parent.type === 'MethodDefinition' || parent.type === 'Property') && parent.kind === 'set';
  const name = isSetter ? getKeyName(parent) : undefined;
  return name === undefined ? [] : (tracing.program.written.get(name) ?? []);
}

function findFrame(frame: Frame | undefined, fn: FunctionNode): Frame | undefined {
  for (let at = frame; at; at = at.parent) if (at.fn === fn) return at;
  return undefined;
}

/** Goes on at one argument of a call that enters the function, as `arguments` stand in `f(a)`, `f.call(x, a)` and `f.apply(x, [a])`. */
function passArgument(
  tracing: Tracing,
  wanted: Step,
  call: CallNode,
  index: number,
  isRest: boolean,
  frame: Frame | undefined,
  out: Expander,
): void {
  const { path, except, label } = wanted;
  const given = getGiven(tracing, call);
  if (isRest) {
    const [first, ...rest] = path;
    const wantedIndex = first !== undefined && /^\d+$/u.test(first) ? Number(first) : undefined;
    for (const [i, argument] of given.list.slice(index).entries()) {
      if (wantedIndex === undefined || wantedIndex === i)
        out.next(argument, { path: first === undefined ? [] : rest, except, frame, label });
    }
    return;
  }
  const spread = given.list.slice(0, index + 1).find((argument) => argument.type === 'SpreadElement');
  const argument = given.list[index];
  const list = spread?.type === 'SpreadElement' ? spread.argument : given.more;
  if (argument && !spread) out.next(argument, { path, except, frame, label });
  else if (list) out.next(list, { path: [ANY, ...path], except, frame, label });
  else out.leaf(given.isPartial ? 'parameter' : 'missing');
}

interface Given {
  readonly list: readonly Node[];
  /** A list of arguments that stands elsewhere: `f.apply(x, list)`. */
  readonly more?: Node | undefined;
  /** More arguments come with a later call: `f.bind(x, a)`. */
  readonly isPartial?: boolean;
}

function getGiven(tracing: Tracing, call: CallNode): Given {
  const [, second] = call.arguments;
  switch (getIndirection(tracing, call)?.kind) {
    case 'call':
      return { list: call.arguments.slice(1) };
    case 'bind':
      return { list: call.arguments.slice(1), isPartial: true };
    case 'apply':
      return second?.type === 'ArrayExpression'
        ? { list: second.elements.filter((element) => element !== null) }
        : { list: [], more: second };
    default:
      return { list: call.arguments };
  }
}

/** What a template's tag is handed: the texts, then each value. */
function passTagged(
  wanted: Step,
  tag: TSESTree.TaggedTemplateExpression,
  index: number,
  isRest: boolean,
  out: Expander,
): void {
  if (index === 0 && !isRest) {
    out.leaf('clean');
    return;
  }
  const { path, except, label } = wanted;
  const values = tag.quasi.expressions.slice(Math.max(0, index - 1), isRest ? undefined : index);
  for (const value of values) out.next(value, { path: isRest ? path.slice(1) : path, except, frame: undefined, label });
}
