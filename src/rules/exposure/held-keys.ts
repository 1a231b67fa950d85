/**
 * Credentials that an HTTP client keeps in its errors and responses: `error.config.headers` of axios and its kind.
 *
 * | value | holds the request of |
 * |---|---|
 * | `catch (error)` | the requests in the `try` block, also through functions of the file |
 * | the parameter of what a promise or a stream hands its failure (`rejections.ts`) | the requests in the promise or stream |
 * | the parameters of a callback of a request (`request(url, callback)`) | that request |
 * | the parameter of the hooks `beforeError` and `afterResponse` | the requests of got and ky |
 * | the parameters of `interceptors.request.use(…)` and `interceptors.response.use(…)` | the instance |
 * | what a request resolves with | that request |
 */
import type { Analysis, HttpRequest } from '../../analysis/index.ts';
import {
  ANY,
  getEnclosingFunction,
  getKeyName,
  isCall,
  isFunction,
  isInside,
  unwrap,
  type CallNode,
  type Node,
} from '../../analysis/ast.ts';
import { getCallbackUse } from '../../analysis/flow-callbacks.ts';
import { getHookedOptions } from '../../analysis/request-hooks.ts';
import type { Leaf } from '../../analysis/steps.ts';
import { getEntries } from '../../analysis/values.ts';
import {
  HEADER_PARTS,
  HOLDER_ROWS,
  HOOKS,
  MESSAGE_PARTS,
  URL_PARTS,
  type HeldKind,
  type HolderRow,
} from '../../models/error-holders.ts';
import { getFailing } from './rejections.ts';

/** A request that is kept in a value, and through which client. */
export interface HeldKey {
  readonly client: string;
  readonly kind: HeldKind;
}

/** Calls of functions of the file that are followed to find requests. */
const DEPTH_LIMIT = 3;

/** The request with a credential that printing an expression would show, or undefined. */
export function findHeldKey(analysis: Analysis, expression: Node): HeldKey | undefined {
  const proven = getProvenClient(analysis, expression);
  const { names } = analysis.tracer.program;
  const mayHold = names.has('interceptors') || names.has('hooks');
  if (proven === undefined && !mayHold && !analysis.requests().some(({ row }) => ROWS.has(row.client)))
    return undefined;
  for (const leaf of analysis.leaves(expression, 'deep')) {
    const held = getHeld(analysis, leaf, proven);
    const hit = held?.kept.find((kept) => shows(analysis, leaf, kept, held.kind));
    if (held && hit) return { client: hit.row.client, kind: held.kind };
  }
  return undefined;
}

/** `if (axios.isAxiosError(error)) log(error)`: the error is the client's, wherever the request was made. In Binom files only. */
function getProvenClient(analysis: Analysis, expression: Node): HolderRow | undefined {
  if (!analysis.isBinomFile) return undefined;
  for (let at: Node = expression; at.parent; at = at.parent) {
    if (at.parent.type !== 'IfStatement' || at.parent.consequent !== at) continue;
    const test = unwrap(at.parent.test);
    const guard =
      test.type === 'CallExpression'
        ? test.callee
        : test.type === 'BinaryExpression' && test.operator === 'instanceof'
          ? test.right
          : undefined;
    if (guard && analysis.denote(guard).some((name) => /^axios#(?:isAxiosError|AxiosError)$/u.test(name)))
      return ROWS.get('axios');
  }
  return undefined;
}

/** The request with a credential that a rejected promise hands to a handler which prints its argument: `.catch(console.error)`. */
export function findRejectedKey(analysis: Analysis, promise: Node): HeldKey | undefined {
  const hit = keep(analysis, getRequestsIn(analysis, promise)).find(
    ({ hasHeaderKey, hasUrlKey }) => hasHeaderKey || hasUrlKey,
  );
  return hit && { client: hit.row.client, kind: 'error' };
}

/** A request that a value may hold: how its client keeps it, and where in it a credential is. */
interface Kept {
  readonly row: HolderRow;
  readonly hasHeaderKey: boolean;
  readonly hasUrlKey: boolean;
}

interface Held {
  readonly kind: HeldKey['kind'];
  readonly kept: readonly Kept[];
}

const ROWS: ReadonlyMap<string, HolderRow> = new Map(HOLDER_ROWS.map((row) => [row.client, row]));

function keep(analysis: Analysis, requests: readonly HttpRequest[]): Kept[] {
  return requests.flatMap((request) => {
    const row = ROWS.get(request.row.client);
    if (!row) return [];
    return [{ row, hasHeaderKey: hasHeaderKey(analysis, request), hasUrlKey: hasUrlKey(analysis, request) }];
  });
}

function getHeld(analysis: Analysis, leaf: Leaf, proven: HolderRow | undefined): Held | undefined {
  const { node } = leaf.step;
  if (leaf.kind === 'caught' && node.type === 'Identifier') {
    const clause = analysis.tracer.variables.get(node)?.defs[0]?.node;
    const statement = clause?.type === 'CatchClause' ? clause.parent : undefined;
    if (proven) return { kind: 'error', kept: [{ row: proven, hasHeaderKey: true, hasUrlKey: false }] };
    return statement && { kind: 'error', kept: keep(analysis, getRequestsIn(analysis, statement.block)) };
  }
  if (leaf.kind === 'call') {
    const requests = analysis.requests().filter((request) => request.node === node);
    return { kind: 'response', kept: keep(analysis, requests) };
  }
  return leaf.kind === 'parameter' && node.type === 'Identifier' ? getHandled(analysis, node) : undefined;
}

/** What the callback of a request, of `.catch`, of an interceptor or of a hook is handed. */
function getHandled(analysis: Analysis, id: Node): Held | undefined {
  const definition = id.type === 'Identifier' ? analysis.tracer.variables.get(id)?.defs[0] : undefined;
  const fn = definition?.node;
  if (!definition || !isFunction(fn)) return undefined;
  const index = fn.params.findIndex((parameter) => parameter === definition.name);
  const failing = index === 0 ? getFailing(fn) : undefined;
  if (failing) return { kind: 'error', kept: keep(analysis, getRequestsIn(analysis, failing)) };
  const use = getCallbackUse(fn);
  if (index < 0 || !use) return getHooked(analysis, fn, index);
  const request = analysis.requests().find(({ node }) => node === use.call);
  // `request(url, (error, response) => …)`
  if (request && index < 2) return { kind: index === 0 ? 'error' : 'response', kept: keep(analysis, [request]) };
  const callee = unwrap(use.call.callee);
  if (callee.type !== 'MemberExpression' || index > 0) return undefined;
  return getKeyName(callee) === 'use' ? getIntercepted(analysis, callee.object, use.argument) : undefined;
}

/** `hooks: { beforeError: [(error) => …], afterResponse: [(response) => …] }` of got and ky. */
function getHooked(analysis: Analysis, fn: Node, index: number): Held | undefined {
  const list = fn.parent;
  const property = list?.type === 'ArrayExpression' ? list.parent : undefined;
  const hook = property?.type === 'Property' ? getKeyName(property) : undefined;
  const call = hook !== undefined && list && HOOKS.got.has(hook) ? getHolder(list) : undefined;
  if (!call || hook === undefined) return undefined;
  const client = analysis.denote(call.callee).some((name) => name.startsWith('ky')) ? 'ky' : 'got';
  const kind = HOOKS[client].get(hook)?.[index];
  return kind && { kind, kept: keepAll(analysis, client, call, call.arguments) };
}

/** The call that takes options which a node stands in. */
function getHolder(node: Node): CallNode | undefined {
  let at: Node | undefined = node;
  while (at && (at === node || at.type === 'Property' || at.type === 'ObjectExpression')) at = at.parent;
  return isCall(at) ? at : undefined;
}

/** `instance.interceptors.request.use(config => …)`, `instance.interceptors.response.use(response => …, error => …)`. */
function getIntercepted(analysis: Analysis, side: Node, argument: number): Held | undefined {
  const inner = unwrap(side);
  if (inner.type !== 'MemberExpression') return undefined;
  const interceptors = unwrap(inner.object);
  if (interceptors.type !== 'MemberExpression' || getKeyName(interceptors) !== 'interceptors') return undefined;
  const kind = argument === 1 ? 'error' : getKeyName(inner) === 'request' ? 'config' : 'response';
  // Requests of the same file show what the instance sends, and so do its options; a config is what axios alone hands out.
  const makers = analysis.leaves(interceptors.object, 'identity').map(({ step }) => step.node);
  const options = makers.flatMap((maker) => (isCall(maker) ? maker.arguments : []));
  return { kind, kept: keepAll(analysis, 'axios', interceptors.object, options) };
}

/** What the requests of the file through a client hold, and what an instance of it adds to every request of other files. */
function keepAll(analysis: Analysis, client: string, instance: Node, options: readonly Node[]): Kept[] {
  const row = ROWS.get(client);
  const objects = [...options, ...getHookedOptions(analysis, instance, options)];
  const hasHeader = objects.some((object) =>
    [['headers'], ['headers', 'common']].some((path) =>
      getEntries(analysis.tracer, object, ...path).entries.some(({ value }) => analysis.carries(value)),
    ),
  );
  const own = row && hasHeader ? [{ row, hasHeaderKey: true, hasUrlKey: false }] : [];
  return [
    ...own,
    ...keep(
      analysis,
      analysis.requests().filter((request) => request.row.client === client),
    ),
  ];
}

/** The requests that run inside of a node, also in functions of the file that are called there. */
function getRequestsIn(analysis: Analysis, root: Node, depth = 0): readonly HttpRequest[] {
  const direct = analysis.requests().filter(({ node }) => isInside(node, root));
  if (depth >= DEPTH_LIMIT) return direct;
  const called = analysis.tracer.program.calls
    .filter((call) => isInside(call, root) && call.type === 'CallExpression')
    .flatMap((call: CallNode) => analysis.tracer.functions(call.callee))
    .filter((fn) => !isInside(fn, root) && getEnclosingFunction(root) !== fn);
  return [...direct, ...called.flatMap((fn) => getRequestsIn(analysis, fn.body, depth + 1))];
}

/** Does printing a leaf show a credential of the request that it holds? */
function shows(analysis: Analysis, leaf: Leaf, kept: Kept, kind: Held['kind']): boolean {
  const { row, hasUrlKey: hasUrl } = kept;
  // What a hook before the request is handed is the first thing that the client's errors hold.
  const path = kind === 'config' ? [...(row.inError[0]?.split('.') ?? []), ...leaf.step.path] : leaf.step.path;
  const [first] = path;
  const isMessage = first === undefined ? leaf.step.text : MESSAGE_PARTS.has(first);
  if (isMessage) return kind === 'error' && row.urlInMessage && hasUrl;
  const holds = kind === 'response' ? row.inResponse : row.inError;
  return holds.some((hold) => showsPath(analysis, path, hold.split('.'), kept));
}

function showsPath(analysis: Analysis, path: readonly string[], hold: readonly string[], kept: Kept): boolean {
  const shared = Math.min(path.length, hold.length);
  for (let i = 0; i < shared; i += 1) if (path[i] !== hold[i] && path[i] !== ANY) return false;
  const [part, name] = path.slice(hold.length);
  if (part === undefined || part === ANY) return kept.hasHeaderKey || kept.hasUrlKey;
  if (URL_PARTS.has(part)) return kept.hasUrlKey;
  if (!HEADER_PARTS.has(part)) return false;
  const isKeyHeader = name === undefined || name === ANY || /^(?:x-)?api-key$|^authorization$/iu.test(name);
  return kept.hasHeaderKey && (isKeyHeader || analysis.isCredentialName(name));
}

function hasHeaderKey(analysis: Analysis, request: HttpRequest): boolean {
  const keys = request.keys.filter(({ where }) => where === 'header');
  if (keys.some(({ node }) => request.isBinom || analysis.carries(node))) return true;
  const headers = request.getOption('headers');
  return headers.state === 'found' && headers.values.some((node) => analysis.carries(node));
}

function hasUrlKey(analysis: Analysis, request: HttpRequest): boolean {
  if (request.keys.some(({ where }) => where === 'query')) return true;
  return request.url !== undefined && analysis.carries(request.url) !== undefined;
}
