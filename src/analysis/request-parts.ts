/** What a request is made of: options, headers, and the expressions that it sends as its key. */
import type { Analysis } from './index.ts';
import { DEFAULT_PATHS, OPTION_NAMES, type HttpClientRow } from '../models/http-clients.ts';
import { getLiteralText, unwrap, type CallNode, type Node } from './ast.ts';
import { INSIDE_TEXT } from './flow-passed.ts';
import { getParts, getQueryValues } from './texts.ts';
import type { Found } from './values.ts';

/** An expression that a request sends as its key. */
export interface KeyUse {
  readonly node: Node;
  readonly where: 'header' | 'query' | 'body';
  /** The header's or parameter's name. */
  readonly name: string;
}

/** A request's call, taken apart. */
export interface Parts {
  readonly analysis: Analysis;
  readonly call: CallNode;
  readonly row: HttpClientRow;
  readonly url: Node | undefined;
  readonly options: readonly Node[];
  readonly body: Node | undefined;
  readonly chain: readonly { readonly name: string; readonly args: readonly Node[] }[];
}

const KEY_HEADERS = ['api-key', 'x-api-key', 'apikey', 'api_key'];
const KEY_PARAMETERS = ['api_key', 'upd_key', 'apiKey', 'api-key'];

/** An option under any of several names; the first object that has it wins. */
export function readOption(
  analysis: Analysis,
  objects: readonly Node[],
  names: readonly string[],
  rest: readonly string[] = [],
): Found {
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

/** The expression found, if one was. */
export function getFound(found: Found | undefined): Node | undefined {
  return found?.state === 'found' ? found.values[0] : undefined;
}

/** The value of a header, its name in any case. */
export function getHeader(parts: Parts, wanted: string): Found {
  const { analysis, options, chain } = parts;
  const names = getSpellings(wanted);
  for (const { name, args } of chain) {
    if (!/^(?:set|header|headers)$/u.test(name)) continue;
    const [first, second] = args;
    if (second && names.includes((getLiteralText(first) ?? '').toLowerCase()))
      return { state: 'found', values: [second] };
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
  for (const object of options) {
    const found = look(object, ['headers']) ?? look(object, ['headers', 'common']);
    if (found) return found;
  }
  const isOpen: boolean = isUnknown;
  for (const [object, path] of getHeaderHolders(parts)) {
    const found = look(object, path);
    if (found) return found;
  }
  // What a library or a plain URL brings along holds no key.
  return { state: isOpen ? 'unknown' : 'missing' };
}

/** Where headers are set outside the options: a `Request`, an instance's defaults, a request object that takes them later. */
function getHeaderHolders({ url, call, row }: Parts): (readonly [object: Node, path: readonly string[]])[] {
  const callee = unwrap(call.callee);
  const instance = callee.type === 'MemberExpression' ? callee.object : callee;
  const defaults = DEFAULT_PATHS.map((path) => [instance, path] as const);
  const request = url ? [[url, ['headers']] as const] : [];
  const declared =
    call.parent.type === 'VariableDeclarator' && call.parent.id.type === 'Identifier'
      ? [[call.parent.id, []] as const]
      : [];
  return [...request, ...defaults, ...declared, ...(row.client === 'XMLHttpRequest' ? [[instance, []] as const] : [])];
}

function getSpellings(name: string): string[] {
  const lower = name.toLowerCase();
  const title = lower.replaceAll(/(?:^|[-_])[a-z]/gu, (part) => part.toUpperCase());
  return [...new Set([name, lower, title, name.toUpperCase(), lower.replace(/^x-api-key$/u, 'X-API-Key')])];
}

/** Every expression that a request sends as its key, and whether there may be one that the file does not show. */
export function findKeys(parts: Parts): { keys: KeyUse[]; isKeyUnknown: boolean } {
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
  for (const query of queries)
    for (const name of KEY_PARAMETERS) add('query', name, getQueryValues(analysis.tracer, query, name));
  const bodies = [
    ...(body ? [body] : []),
    ...chain.filter(({ name }) => name === 'send').flatMap(({ args }) => args),
    ...getBodies(parts),
  ];
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
      return (
        isOpen &&
        analysis
          .leaves(part, 'value')
          .some(({ kind }) => kind === 'parameter' || kind === 'import' || kind === 'call' || kind === 'unknown')
      );
    }),
  );
}
