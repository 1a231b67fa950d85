/**
 * What a client's hooks do to each of its requests: `tracker.interceptors.request.use((config) => …)` of axios, `beforeRequest` of
 * got and ky, `onRequest` of ofetch. A hook is handed the options of the request and writes into them, or returns others.
 */
import { HOOK_OPTIONS } from '../models/http-clients.ts';
import { getKeyName, unwrap, type CallNode, type FunctionNode, type Node } from './ast.ts';
import type { Analysis } from './index.ts';

interface Interceptor {
  readonly instance: Node;
  readonly hooks: readonly FunctionNode[];
}

const known = new WeakMap<Analysis, readonly Interceptor[]>();

/**
 * The options that hooks hand on for a request: their parameters, with what is written into them, and what they return.
 * @param instance the client that sends
 * @param options the options of the request and of its instance
 */
export function getHookedOptions(analysis: Analysis, instance: Node, options: readonly Node[]): readonly Node[] {
  const interceptors = getInterceptors(analysis);
  const identity = interceptors.length > 0 ? identify(analysis, instance) : [];
  const intercepting = interceptors
    .filter((interceptor) => identify(analysis, interceptor.instance).some((part) => identity.includes(part)))
    .flatMap(({ hooks }) => hooks);
  const given = HOOK_OPTIONS.filter(([name]) => analysis.tracer.program.names.has(name)).flatMap((path) =>
    options.flatMap((object) => {
      const found = analysis.getProperty(object, ...path);
      return found.state === 'found' ? found.values.flatMap((value) => getFunctions(analysis, value)) : [];
    }),
  );
  return [...new Set([...intercepting, ...given])].flatMap((hook) => getHandedOn(analysis, hook));
}

/** The calls `<instance>.interceptors.request.use(hook)` of the file. */
function getInterceptors(analysis: Analysis): readonly Interceptor[] {
  const found = known.get(analysis);
  if (found) return found;
  const { calls, names } = analysis.tracer.program;
  const interceptors = names.has('interceptors') ? calls.flatMap((call) => readInterceptor(analysis, call)) : [];
  known.set(analysis, interceptors);
  return interceptors;
}

function readInterceptor(analysis: Analysis, call: CallNode): Interceptor[] {
  const [hook] = call.arguments;
  const side = getOwner(call.callee, 'use');
  const interceptors = side && getOwner(side, 'request');
  const instance = interceptors && getOwner(interceptors, 'interceptors');
  return hook && instance ? [{ instance, hooks: analysis.tracer.functions(hook) }] : [];
}

/** `a.b` has the owner `a` of `b`. */
function getOwner(node: Node, property: string): Node | undefined {
  const inner = unwrap(node);
  return inner.type === 'MemberExpression' && getKeyName(inner) === property ? inner.object : undefined;
}

/** What makes two expressions one instance: the call that made it, or the module or global that it is. */
function identify(analysis: Analysis, instance: Node): (Node | string)[] {
  const made = analysis
    .leaves(instance, 'identity')
    .flatMap(({ kind, step }) => (kind === 'import' || kind === 'global' ? [] : [step.node]));
  return [...made, ...analysis.denote(instance).filter((name) => !name.endsWith('()'))];
}

/** The functions of a hook's option: one, or a list of them. */
function getFunctions(analysis: Analysis, value: Node): readonly FunctionNode[] {
  const inner = unwrap(value);
  if (inner.type !== 'ArrayExpression') return analysis.tracer.functions(inner);
  return inner.elements.flatMap((element) => (element ? analysis.tracer.functions(element) : []));
}

/** The parameter of a hook (or the options taken out of it), and what the hook returns. */
function getHandedOn(analysis: Analysis, hook: FunctionNode): Node[] {
  const [first] = hook.params;
  const returned = analysis.tracer.program.getReturned(hook).map(({ node }) => node);
  if (first?.type === 'Identifier') return [first, ...returned];
  if (first?.type !== 'ObjectPattern') return returned;
  const taken = first.properties.flatMap((property) =>
    property.type === 'Property' && OPTIONS.test(getKeyName(property) ?? '') && property.value.type === 'Identifier'
      ? [property.value]
      : [],
  );
  return [...taken, ...returned];
}

/** What hooks call the options of a request. */
const OPTIONS = /^(?:options|request|config)$/u;
