/**
 * HTTP requests: one model for every rule that asks what is sent where, with which key.
 *
 * A request is *Binom's* when the shape of its URL is (`src/binom/requests.ts`) and, where the shape alone is not enough, one of
 * these is there too: a Binom header or parameter that takes a key, a companion parameter, or a file that names Binom. A URL whose
 * resource is not known needs the key itself, a tracker's name in the URL, or one of `settings.binom.trackers`.
 */
import type { TSESTree } from '@typescript-eslint/utils';
import { isBinomUrlName } from '../binom/names.ts';
import { getUrlFacts, hasBinomCompanion, HOLE, isWriteRequest, type UrlFacts } from '../binom/requests.ts';
import { HTTP_CLIENT_ROWS, OPTION_NAMES, type HttpClientRow } from '../models/http-clients.ts';
import { getKeyName, getLastName, isFunction, unwrap, type Node } from './ast.ts';
import type { Analysis } from './index.ts';
import { compileRows } from './patterns.ts';
import { getHookedOptions } from './request-hooks.ts';
import { findKeys, getFound, getHeader, getHeaders, readOption, type KeyUse, type Parts } from './request-parts.ts';
import { getParts } from './texts.ts';
import type { Found } from './values.ts';

/** One call that sends a request. */
export interface HttpRequest {
  readonly node: TSESTree.CallExpression | TSESTree.NewExpression;
  readonly row: HttpClientRow;
  /** The URL's expression, where there is one. */
  readonly url: Node | undefined;
  /** The shapes that the URL can have, base and query included. */
  readonly urls: readonly string[];
  /** Upper case; undefined when not known. */
  readonly method: string | undefined;
  /** Options objects of the call, then the defaults of its instance. */
  readonly options: readonly Node[];
  /** The facts of the first URL shape that is Binom's. */
  readonly facts: UrlFacts | undefined;
  readonly isBinom: boolean;
  /** Reads or writes; undefined when not known. */
  readonly isWrite: boolean | undefined;
  readonly keys: readonly KeyUse[];
  /** True when headers, parameters or body come from where the file does not show: a key may be among them. */
  readonly isKeyUnknown: boolean;
  /** The header's value; its name in any case. */
  getHeader(name: string): Found;
  /** An option by path, the chain's and the call's before the instance's. */
  getOption(name: string, ...path: readonly string[]): Found;
}

const CLIENTS = compileRows(HTTP_CLIENT_ROWS);
const CHAINED = /^(?:set|query|send|auth|header|headers|agent|proxy)$/u;
/** Of these, what other clients take as options of the same name. */
const CHAINED_OPTIONS: ReadonlySet<string> = new Set(['agent', 'proxy']);

/** A method of an unknown client that is given a URL is a request too. */
const UNKNOWN_CLIENT: HttpClientRow = { callee: '', client: 'a client', url: 0, options: 1 };
const UNKNOWN_METHOD =
  /^(?:get|post|put|patch|delete|request|fetch|fetchJson|getJson|ajax|call|http|httpGet|httpRequest|axios|got|ky)$/u;

/** Every request of a file, in source order. */
export function findRequests(analysis: Analysis): HttpRequest[] {
  return analysis.tracer.program.calls.flatMap((call) => {
    const row = analysis.findRow(call.callee, CLIENTS) ?? getUnknownClient(analysis, call);
    return row ? [readRequest(analysis, call, row)] : [];
  });
}

function getUnknownClient(analysis: Analysis, call: HttpRequest['node']): HttpClientRow | undefined {
  const [first] = call.arguments;
  if (call.type !== 'CallExpression' || !first || !UNKNOWN_METHOD.test(getLastName(call.callee) ?? ''))
    return undefined;
  if (analysis.tracer.functions(call.callee).length > 0) return undefined;
  return analysis.getTexts(first).some((text) => getUrlFacts(text) !== undefined) ? UNKNOWN_CLIENT : undefined;
}

/** `needle('get', url, options)`: where nothing is sent, the options stand in the body's place. `https.get(options, callback)` has none there. */
function getOptionsArgument(call: HttpRequest['node'], row: HttpClientRow): Node | undefined {
  if (row.options === undefined) return undefined;
  const isShort = typeof row.method === 'number' && row.body !== undefined && call.arguments.length <= row.options;
  const argument = call.arguments[isShort ? (row.body ?? row.options) : row.options];
  return argument && isFunction(unwrap(argument)) ? undefined : argument;
}

function readRequest(analysis: Analysis, call: HttpRequest['node'], row: HttpClientRow): HttpRequest {
  const first = call.arguments[row.url];
  const isConfig = first ? isOptionsObject(analysis, first) : false;
  const url =
    first && !isConfig ? first : getFound(first ? readOption(analysis, [first], OPTION_NAMES.url) : undefined);
  const own = [isConfig ? first : undefined, getOptionsArgument(call, row)];
  const options = [...new Set([...own, ...getInstanceOptions(analysis, call)].filter((node) => node !== undefined))];
  const body = row.body === undefined ? undefined : call.arguments[row.body];
  const chain = getChain(call);
  const callee = unwrap(call.callee);
  const hooked = getHookedOptions(analysis, callee.type === 'MemberExpression' ? callee.object : callee, options);
  const parts = { analysis, call, row, url, options, hooked, body, chain };
  const urls = getUrls(parts);
  const headers = getHeaders(parts);
  const { keys, isKeyUnknown } = findKeys(parts, headers);
  const method = getMethod(parts);
  const facts = findFacts(parts, urls);
  const isBinom = facts !== undefined && isBinomRequest(parts, urls, facts, keys);
  return {
    node: call,
    row,
    url,
    urls,
    method,
    options,
    facts,
    isBinom,
    isWrite: facts && isWriteRequest(facts, method),
    keys,
    isKeyUnknown: isKeyUnknown || row === UNKNOWN_CLIENT,
    getHeader: (name) => getHeader(headers, name),
    getOption: (name, ...path) => getChained(chain, name) ?? readOption(analysis, options, [name], path),
  };
}

function isOptionsObject(analysis: Analysis, node: Node): boolean {
  return analysis
    .leaves(node, 'identity')
    .some(
      (leaf) => leaf.kind === 'object' && leaf.step.path.length === 0 && leaf.step.node.type === 'ObjectExpression',
    );
}

/** `axios.create({ ... }).get`: the options of `create`, wherever the instance was made. */
function getInstanceOptions(analysis: Analysis, call: HttpRequest['node']): Node[] {
  const callee = unwrap(call.callee);
  const made = callee.type === 'MemberExpression' ? [callee.object, callee] : [callee];
  return made.flatMap((node) =>
    analysis.leaves(node, 'identity').flatMap(({ kind, step }) => {
      const { node: maker } = step;
      if (kind !== 'call' || maker === call || (maker.type !== 'CallExpression' && maker.type !== 'NewExpression'))
        return [];
      if (!/^(?:create|extend|defaults|Axios|Client|Pool|wretch)$/u.test(getLastName(maker.callee) ?? '')) return [];
      return [...maker.arguments, ...getInstanceOptions(analysis, maker)];
    }),
  );
}

/** superagent: `.get(url).query({ ... }).set('api-key', key)`. */
function getChain(call: Node): { name: string; args: readonly Node[] }[] {
  const chain: { name: string; args: readonly Node[] }[] = [];
  for (let at = call; at.parent?.type === 'MemberExpression' && at.parent.object === at;) {
    const outer: Node = at.parent.parent;
    if (outer.type !== 'CallExpression' || outer.callee !== at.parent) break;
    const name = getKeyName(at.parent) ?? '';
    if (CHAINED.test(name)) chain.push({ name, args: outer.arguments });
    at = outer;
  }
  return chain;
}

/** `superagent.get(url).agent(proxyAgent)` */
function getChained(chain: Parts['chain'], name: string): Found | undefined {
  const value = CHAINED_OPTIONS.has(name) ? chain.find((part) => part.name === name)?.args[0] : undefined;
  return value && { state: 'found', values: [value] };
}

function getUrls({ analysis, url, options }: Parts): readonly string[] {
  const hosts = url ? [] : getHostUrls(analysis, options);
  const paths = url ? analysis.getTexts(url) : hosts;
  const base = getFound(readOption(analysis, options, OPTION_NAMES.base));
  if (!base) return paths.length > 0 ? paths : [HOLE];
  const bases = analysis.getTexts(base);
  return paths.flatMap((path) =>
    /^[a-z][\w+.-]*:\/\//iu.test(path) ? [path] : bases.map((text) => joinUrl(text, path)),
  );
}

function joinUrl(base: string, path: string): string {
  if (path === '' || path.startsWith('?')) return base + path;
  return `${base.replace(/\/$/u, '')}/${path.replace(/^\//u, '')}`;
}

/** `https.request({ hostname, path })`. */
function getHostUrls(analysis: Analysis, options: readonly Node[]): string[] {
  const path = getFound(readOption(analysis, options, ['path', 'pathname']));
  if (!path) return [];
  const host = getFound(readOption(analysis, options, OPTION_NAMES.host));
  const [hostText = HOLE] = host ? analysis.getTexts(host) : [];
  return analysis.getTexts(path).map((text) => `//${hostText}${text}`);
}

function getMethod({ analysis, call, row, options }: Parts): string | undefined {
  const given =
    typeof row.method === 'number'
      ? call.arguments[row.method]
      : getFound(readOption(analysis, options, ['method', 'type']));
  if (given) {
    const value = analysis.getStatic(given);
    return value.known ? String(value.value).toUpperCase() : undefined;
  }
  const name = getLastName(call.callee)?.toUpperCase() ?? '';
  if (/^(?:GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE)$/u.test(name)) return name;
  if (name === 'DEL') return 'DELETE';
  return readOption(analysis, options, ['method']).state === 'unknown' ? undefined : 'GET';
}

function findFacts({ analysis, options, chain }: Parts, urls: readonly string[]): UrlFacts | undefined {
  const query = getFound(readOption(analysis, options, OPTION_NAMES.query));
  const chained = chain.flatMap(({ name, args }) => (name === 'query' ? args : []));
  const names = [...(query ? [query] : []), ...chained].map((node) => getQueryShape(analysis, node)).join('&');
  for (const url of urls) {
    const facts = getUrlFacts(names === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${names}`);
    if (facts) return facts;
  }
  return undefined;
}

/** The parameters of an options object as a query text, so that the shape of the URL is whole. */
function getQueryShape(analysis: Analysis, query: Node): string {
  const object = analysis.leaves(query, 'identity').find(({ kind }) => kind === 'object')?.step.node;
  if (object?.type !== 'ObjectExpression') return '';
  return object.properties
    .flatMap((property) => {
      const name = property.type === 'Property' ? getKeyName(property) : undefined;
      if (name === undefined || property.type !== 'Property') return [];
      const [text = HOLE] = analysis.getTexts(property.value);
      return [`${name}=${text}`];
    })
    .join('&');
}

function isBinomRequest(
  { analysis, url, options }: Parts,
  urls: readonly string[],
  facts: UrlFacts,
  keys: readonly KeyUse[],
): boolean {
  if (analysis.settings.trackers.some((host) => urls.some((text) => text.includes(`//${host}`)))) return true;
  if (!facts.needsContext) return true;
  if (keys.some(({ name }) => name !== 'authorization')) return true;
  if (urls.some(hasBinomCompanion)) return true;
  const isResourceKnown = facts.resource !== undefined && facts.resource !== '' && !facts.resource.startsWith(HOLE);
  // No other product has a file of that name: `arm.php`.
  if (facts.generation === 'v1-arm') return analysis.isBinomFile;
  if (isResourceKnown && facts.generation !== 'v1-click' && facts.generation !== 'v2-click')
    return analysis.isBinomFile;
  const base = getFound(readOption(analysis, options, OPTION_NAMES.base));
  return [url, base].some(
    (node) => node && getParts(analysis.tracer, node).some((part) => typeof part !== 'string' && isTrackerName(part)),
  );
}

function isTrackerName(node: Node): boolean {
  const name = getLastName(node);
  return name !== undefined && isBinomUrlName(name);
}
