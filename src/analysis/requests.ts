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
import { DEFAULT_PATHS, HTTP_CLIENT_ROWS, OPTION_NAMES, type HttpClientRow } from '../models/http-clients.ts';
import { getKeyName, getLastName, getLiteralText, unwrap, type Node } from './ast.ts';
import { INSIDE_TEXT } from './flow-passed.ts';
import type { Analysis } from './index.ts';
import { compileRows } from './patterns.ts';
import { getParts, getQueryValues } from './texts.ts';
import type { Found } from './values.ts';

/** An expression that a request sends as its key. */
export interface KeyUse {
  readonly node: Node;
  readonly where: 'header' | 'query' | 'body';
  /** The header's or parameter's name. */
  readonly name: string;
}

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
  /** An option by path, the call's before the instance's. */
  getOption(...path: readonly string[]): Found;
}

const CLIENTS = compileRows(HTTP_CLIENT_ROWS);
const KEY_HEADERS = ['api-key', 'x-api-key', 'apikey', 'api_key'];
const KEY_PARAMETERS = ['api_key', 'upd_key', 'apiKey', 'api-key'];
const CHAINED = /^(?:set|query|send|auth|header|headers|agent)$/u;

/** A method of an unknown client that is given a URL is a request too. */
const UNKNOWN_CLIENT: HttpClientRow = { callee: '', client: 'a client', url: 0, options: 1 };
const UNKNOWN_METHOD = /^(?:get|post|put|patch|delete|request|fetch|fetchJson|getJson|ajax|call|http|httpGet|httpRequest|axios|got|ky)$/u;

/** Every request of a file, in source order. */
export function findRequests(analysis: Analysis): HttpRequest[] {
  return analysis.tracer.program.calls.flatMap((call) => {
    const row = analysis.findRow(call.callee, CLIENTS) ?? getUnknownClient(analysis, call);
    return row ? [readRequest(analysis, call, row)] : [];
  });
}

function getUnknownClient(analysis: Analysis, call: HttpRequest['node']): HttpClientRow | undefined {
  const [first] = call.arguments;
  if (call.type !== 'CallExpression' || !first || !UNKNOWN_METHOD.test(getLastName(call.callee) ?? '')) return undefined;
  if (analysis.tracer.functions(call.callee).length > 0) return undefined;
  return analysis.getTexts(first).some((text) => getUrlFacts(text) !== undefined) ? UNKNOWN_CLIENT : undefined;
}

function readRequest(analysis: Analysis, call: HttpRequest['node'], row: HttpClientRow): HttpRequest {
  const first = call.arguments[row.url];
  const isConfig = first ? isOptionsObject(analysis, first) : false;
  const url = first && !isConfig ? first : getFound(first ? readOption(analysis, [first], OPTION_NAMES.url) : undefined);
  const own = [isConfig ? first : undefined, row.options === undefined ? undefined : call.arguments[row.options]];
  const options = [...new Set([...own, ...getInstanceOptions(analysis, call)].filter((node) => node !== undefined))];
  const body = row.body === undefined ? undefined : call.arguments[row.body];
  const chain = getChain(call);
  const parts = { analysis, call, row, url, options, body, chain };
  const urls = getUrls(parts);
  const { keys, isKeyUnknown } = findKeys(parts);
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
    getHeader: (name) => getHeader(parts, name),
    getOption: (...path) => readOption(analysis, options, [path[0] ?? ''], path.slice(1)),
  };
}

interface Parts {
  readonly analysis: Analysis;
  readonly call: HttpRequest['node'];
  readonly row: HttpClientRow;
  readonly url: Node | undefined;
  readonly options: readonly Node[];
  readonly body: Node | undefined;
  readonly chain: readonly { readonly name: string; readonly args: readonly Node[] }[];
}

function isOptionsObject(analysis: Analysis, node: Node): boolean {
  return analysis.leaves(node, 'identity').some((leaf) => leaf.kind === 'object' && leaf.step.path.length === 0 && leaf.step.node.type === 'ObjectExpression');
}

/** `axios.create({ ... }).get`: the options of `create`, wherever the instance was made. */
function getInstanceOptions(analysis: Analysis, call: HttpRequest['node']): Node[] {
  const callee = unwrap(call.callee);
  const made = callee.type === 'MemberExpression' ? [callee.object, callee] : [callee];
  return made.flatMap((node) =>
    analysis.leaves(node, 'identity').flatMap(({ kind, step }) => {
      const { node: maker } = step;
      if (kind !== 'call' || maker === call || (maker.type !== 'CallExpression' && maker.type !== 'NewExpression')) return [];
      if (!/^(?:create|extend|defaults|Axios|Client|Pool|wretch)$/u.test(getLastName(maker.callee) ?? '')) return [];
      return [...maker.arguments, ...getInstanceOptions(analysis, maker)];
    }),
  );
}

/** superagent: `.get(url).query({ ... }).set('api-key', key)`. */
function getChain(call: Node): { name: string; args: readonly Node[] }[] {
  const chain: { name: string; args: readonly Node[] }[] = [];
  for (let at = call; at.parent?.type === 'MemberExpression' && at.parent.object === at; ) {
    const outer: Node | undefined = at.parent.parent;
    if (outer?.type !== 'CallExpression' || outer.callee !== at.parent) break;
    const name = getKeyName(at.parent) ?? '';
    if (CHAINED.test(name)) chain.push({ name, args: outer.arguments });
    at = outer;
  }
  return chain;
}

function readOption(analysis: Analysis, objects: readonly Node[], names: readonly string[], rest: readonly string[] = []): Found {
  let isUnknown = false;
  for (const object of objects) {
    for (const name of names) {
      const found = analysis.getProperty(object, name, ...rest);
      if (found.state === 'found') return found;
      if (found.state === 'unknown') isUnknown = true;
    }
  }
  return { state: isUnknown ? 'unknown' : 'missing' };
}

function getFound(found: Found | undefined): Node | undefined {
  return found?.state === 'found' ? found.values[0] : undefined;
}

function getUrls({ analysis, url, options }: Parts): readonly string[] {
  const hosts = url ? [] : getHostUrls(analysis, options);
  const paths = url ? analysis.getTexts(url) : hosts;
  const base = getFound(readOption(analysis, options, OPTION_NAMES.base));
  if (!base) return paths.length > 0 ? paths : [HOLE];
  const bases = analysis.getTexts(base);
  return paths.flatMap((path) => (/^[a-z][\w+.-]*:\/\//iu.test(path) ? [path] : bases.map((text) => joinUrl(text, path))));
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
  const given = typeof row.method === 'number' ? call.arguments[row.method] : getFound(readOption(analysis, options, ['method', 'type']));
  if (given) {
    const value = analysis.getStatic(given);
    return value.known ? String(value.value).toUpperCase() : undefined;
  }
  const name = getLastName(call.callee)?.toUpperCase() ?? '';
  if (/^(?:GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE)$/u.test(name)) return name;
  if (name === 'DEL') return 'DELETE';
  return readOption(analysis, options, ['method']).state === 'unknown' ? undefined : 'GET';
}

function getHeader(parts: Parts, wanted: string): Found {
  const { analysis, options, call, chain, row } = parts;
  const names = getSpellings(wanted);
  for (const { name, args } of chain) {
    if (!/^(?:set|header|headers)$/u.test(name)) continue;
    const [first, second] = args;
    if (second && names.includes((getLiteralText(first) ?? '').toLowerCase())) return { state: 'found', values: [second] };
    const held = first ? readOption(analysis, [first], names) : undefined;
    if (held?.state === 'found') return held;
  }
  let isUnknown = false;
  const look = (object: Node, path: readonly string[]): Found | undefined => {
    for (const name of names) {
      const found = analysis.getProperty(object, ...path, name);
      if (found.state === 'found') return found;
      if (found.state === 'unknown') isUnknown = true;
    }
    return undefined;
  };
  for (const object of [...options, ...getRequestObjects(parts)]) {
    const found = look(object, ['headers']) ?? look(object, ['headers', 'common']);
    if (found) return found;
  }
  const callee = unwrap(call.callee);
  const instance = callee.type === 'MemberExpression' ? callee.object : callee;
  for (const path of DEFAULT_PATHS) {
    const wasUnknown: boolean = isUnknown;
    const found = look(instance, path);
    if (found) return found;
    // A library's own defaults hold no key.
    isUnknown = wasUnknown;
  }
  if (row.client === 'XMLHttpRequest') return look(instance, []) ?? { state: 'missing' };
  return { state: isUnknown ? 'unknown' : 'missing' };
}

/** `fetch(new Request(url, { headers }))`, and node's request object, which takes headers later. */
function getRequestObjects({ url, call }: Parts): Node[] {
  return url ? [url, call] : [call];
}

function getSpellings(name: string): string[] {
  const lower = name.toLowerCase();
  const title = lower.replaceAll(/(?:^|[-_])[a-z]/gu, (part) => part.toUpperCase());
  return [...new Set([name, lower, title, name.toUpperCase(), lower.replace(/^x-api-key$/u, 'X-API-Key')])];
}

function findKeys(parts: Parts): { keys: KeyUse[]; isKeyUnknown: boolean } {
  const { analysis, url, options, body, chain } = parts;
  const keys: KeyUse[] = [];
  let isKeyUnknown = false;
  const add = (where: KeyUse['where'], name: string, nodes: readonly Node[]): void => {
    for (const node of nodes) if (!keys.some((key) => key.node === node)) keys.push({ node, where, name });
  };
  const addFound = (where: KeyUse['where'], name: string, found: Found): void => {
    if (found.state === 'found') add(where, name, found.values);
    else if (found.state === 'unknown') isKeyUnknown = true;
  };
  for (const name of KEY_HEADERS) addFound('header', name, getHeader(parts, name));
  const authorization = getHeader(parts, 'authorization');
  if (authorization.state === 'found') add('header', 'authorization', authorization.values);
  const queries = [...(url ? [url] : []), ...chain.filter(({ name }) => name === 'query').flatMap(({ args }) => args)];
  for (const option of OPTION_NAMES.query) {
    for (const object of options) {
      const found = analysis.getProperty(object, option);
      if (found.state === 'found') queries.push(...found.values);
      else if (found.state === 'unknown') isKeyUnknown = true;
    }
  }
  for (const query of queries) for (const name of KEY_PARAMETERS) add('query', name, getQueryValues(analysis.tracer, query, name));
  const bodies = [...(body ? [body] : []), ...chain.filter(({ name }) => name === 'send').flatMap(({ args }) => args), ...getBodies(parts)];
  for (const sent of bodies) {
    for (const path of [['api_key'], [INSIDE_TEXT, 'api_key']]) {
      const found = analysis.getProperty(sent, ...path);
      if (found.state === 'found') add('body', 'api_key', found.values);
    }
    if (url !== sent) add('body', 'api_key', getQueryValues(analysis.tracer, sent, 'api_key'));
  }
  return { keys, isKeyUnknown: isKeyUnknown || isQueryUnknown(analysis, [...queries, ...bodies]) };
}

function getBodies({ analysis, options }: Parts): readonly Node[] {
  return options.flatMap((object) =>
    OPTION_NAMES.body.flatMap((name) => {
      const found = analysis.getProperty(object, name);
      return found.state === 'found' ? found.values : [];
    }),
  );
}

/** A query or body that the file does not show whole may hold the key. */
function isQueryUnknown(analysis: Analysis, nodes: readonly Node[]): boolean {
  return nodes.some((node) =>
    getParts(analysis.tracer, node).some((part, i, parts) => {
      if (typeof part === 'string') return false;
      const before = parts[i - 1];
      // `?a=${b}` is a value; `?${query}` and `${url}` at the end can be anything.
      const isOpen = typeof before === 'string' ? /[?&]$/u.test(before) : parts.length === 1;
      return isOpen && analysis.leaves(part, 'value').some(({ kind }) => kind === 'parameter' || kind === 'import' || kind === 'call' || kind === 'unknown');
    }),
  );
}

function findFacts({ analysis, options }: Parts, urls: readonly string[]): UrlFacts | undefined {
  const query = getFound(readOption(analysis, options, OPTION_NAMES.query));
  const names = query ? getQueryShape(analysis, query) : '';
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

function isBinomRequest({ analysis, url, options }: Parts, urls: readonly string[], facts: UrlFacts, keys: readonly KeyUse[]): boolean {
  if (analysis.settings.trackers.some((host) => urls.some((text) => text.includes(`//${host}`)))) return true;
  if (!facts.needsContext) return true;
  if (keys.some(({ name }) => name !== 'authorization')) return true;
  if (urls.some(hasBinomCompanion)) return true;
  const isResourceKnown = facts.resource !== undefined && facts.resource !== '' && !facts.resource.startsWith(HOLE);
  if (isResourceKnown && facts.generation !== 'v1-click' && facts.generation !== 'v2-click') return analysis.isBinomFile;
  const base = getFound(readOption(analysis, options, OPTION_NAMES.base));
  return [url, base].some((node) => node && getParts(analysis.tracer, node).some((part) => typeof part !== 'string' && isTrackerName(part)));
}

function isTrackerName(node: Node): boolean {
  const name = getLastName(node);
  return name !== undefined && isBinomUrlName(name);
}
