/** Is a value what a client sent? Told by a handler's parameter: its name, type or decorator, and what is read from it. */
import { REQUEST_DECORATORS, REQUEST_ROWS, REQUEST_TYPES, type RequestRow } from '../models/request-inputs.ts';
import { getAnnotation, getPatternPath, isCall, isFunction, type CallNode, type Node } from './ast.ts';
import { compileRows, matchRow } from './patterns.ts';
import type { Leaf, Tracing } from './steps.ts';

const DECORATORS = compileRows(REQUEST_DECORATORS.map((callee) => ({ callee })));
const TYPES: ReadonlySet<string> = new Set(REQUEST_TYPES);
/** A call on more things than these is on no request. */
const ROOT_LIMIT = 8;
/** What each call of a file is made on, found once: calls of calls would be asked for again and again. */
const callRoots = new WeakMap<Tracing, Map<Node, readonly Root[]>>();

/** A parameter and what is read and called on it: `request` and `json().key`. */
interface Root {
  readonly parameter: Node;
  readonly name: string;
  readonly members: string;
}

/** Where a client's input comes from in words (`a request`), or undefined when the leaf is no such input. */
export function getRequestInput(tracing: Tracing, leaf: Leaf): string | undefined {
  for (const root of getRoots(tracing, leaf)) {
    if (isDecorated(tracing, root.parameter)) return 'a request';
    const names = [root.name, ...getTypedNames(root.parameter)];
    const row = REQUEST_ROWS.find(
      ({ parameters, ...row }) => names.some((name) => parameters.includes(name)) && matches(row, root.members),
    );
    if (row) return row.what;
  }
  return undefined;
}

function matches(row: Pick<RequestRow, 'members'>, members: string): boolean {
  return row.members.some((member) => {
    if (member === '*') return members !== '';
    return members === member || members.startsWith(`${member}.`) || members.startsWith(`${member}(`);
  });
}

function getRoots(tracing: Tracing, leaf: Leaf): readonly Root[] {
  const { node, path } = leaf.step;
  if (leaf.kind === 'parameter' && node.type === 'Identifier') {
    const way = getParameterPath(tracing, node);
    return way ? [{ parameter: way.parameter, name: way.name, members: [...way.path, ...path].join('.') }] : [];
  }
  if (leaf.kind !== 'call' || !isCall(node)) return [];
  return getCallRoots(tracing, node).map((root) => ({ ...root, members: [`${root.members}()`, ...path].join('.') }));
}

/** `request.formData().get`: the parameter `request`, and the members up to what is called. */
function getCallRoots(tracing: Tracing, call: CallNode): readonly Root[] {
  let known = callRoots.get(tracing);
  if (!known) {
    known = new Map();
    callRoots.set(tracing, known);
  }
  return tracing.guard(known, call, [], () => {
    const roots: Root[] = [];
    for (const callee of tracing.leaves(call.callee, 'identity')) {
      roots.push(...getRoots(tracing, callee));
      if (roots.length >= ROOT_LIMIT) break;
    }
    return roots;
  });
}

/** The parameter that a name is a part of: `({ body }) => ...` reads `body` of the first parameter, whatever it is called. */
function getParameterPath(
  tracing: Tracing,
  id: Node,
): { parameter: Node; name: string; path: readonly string[] } | undefined {
  const definition = tracing.variables.get(id)?.defs.find(({ type }) => type === 'Parameter');
  if (!definition || !isFunction(definition.node)) return undefined;
  for (const parameter of definition.node.params) {
    const way = getPatternPath(parameter, definition.name);
    if (!way) continue;
    const inner = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
    // A handler's own name for what it takes apart is lost: `request` is the most usual one.
    return { parameter, name: inner.type === 'Identifier' ? inner.name : 'request', path: way.path };
  }
  return undefined;
}

/** The usual name of a parameter that has a request's type, or a form's, of which everything is sent. */
function getTypedNames(parameter: Node): readonly string[] {
  const type = getAnnotation(parameter);
  const name = type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName.name : '';
  if (!TYPES.has(name)) return [];
  return [name === 'FormData' || name === 'URLSearchParams' ? 'formData' : 'request'];
}

function isDecorated(tracing: Tracing, parameter: Node): boolean {
  const decorators = 'decorators' in parameter ? parameter.decorators : [];
  return decorators.some(({ expression }) => {
    const callee = isCall(expression) ? expression.callee : expression;
    return tracing.denote(callee).some((name) => matchRow(name, DECORATORS));
  });
}
