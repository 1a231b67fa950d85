/** What a request is made of: options, headers, and the expressions that it sends as its key. */
import type { Analysis } from './index.ts';
import { DEFAULT_PATHS, OPTION_NAMES, type HttpClientRow } from '../models/http-clients.ts';
import { getLiteralText, unwrap, type CallNode, type Node } from './ast.ts';
import { INSIDE_TEXT } from './flow-passed.ts';
import { getParts, getQueryEntries } from './texts.ts';
import { getEntries, type Entries, type Found } from './values.ts';

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
  /** Options that the client's hooks hand on: see `request-hooks.ts`. */
  readonly hooked: readonly Node[];
  readonly body: Node | undefined;
  readonly chain: readonly { readonly name: string; readonly args: readonly Node[] }[];
}

const KEY_HEADERS: ReadonlySet<string> = new Set(['api-key', 'x-api-key', 'apikey', 'api_key', 'authorization']);
const KEY_PARAMETERS: ReadonlySet<string> = new Set(['api_key', 'upd_key', 'apiKey', 'api-key']);
const KEY_FIELDS: ReadonlySet<string> = new Set(['api_key']);

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

/** The headers that a request is seen to send, names in lower case. */
export function getHeaders(parts: Parts): Entries {
  const { analysis, options, hooked, chain } = parts;
  const entries: { name: string; value: Node }[] = [];
  let isOpen = false;
  const add = ({ entries: found, isOpen: more }: Entries): boolean => {
    for (const { name, value } of found) entries.push({ name: name.toLowerCase(), value });
    return more;
  };
  for (const { name, args } of chain) {
    if (!/^(?:set|header|headers)$/u.test(name)) continue;
    const [first, second] = args;
    const text = getLiteralText(first);
    if (second && text !== undefined) entries.push({ name: text.toLowerCase(), value: second });
    else if (first && !second) isOpen = add(getEntries(analysis.tracer, first)) || isOpen;
  }
  for (const object of [...options, ...hooked]) {
    isOpen = add(getEntries(analysis.tracer, object, 'headers')) || isOpen;
    add(getEntries(analysis.tracer, object, 'headers', 'common'));
  }
  // What a library or a plain URL brings along holds no key.
  for (const [object, path] of getHeaderHolders(parts)) add(getEntries(analysis.tracer, object, ...path));
  return { entries, isOpen };
}

/** The value of a header, its name in any case. */
export function getHeader({ entries, isOpen }: Entries, wanted: string): Found {
  const values = entries.flatMap(({ name, value }) => (name === wanted.toLowerCase() ? [value] : []));
  if (values.length > 0) return { state: 'found', values };
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

/** Every expression that a request sends as its key, and whether there may be one that the file does not show. */
export function findKeys(parts: Parts, headers: Entries): { keys: KeyUse[]; isKeyUnknown: boolean } {
  const { analysis, url, options, hooked, body, chain } = parts;
  const keys: KeyUse[] = [];
  let { isOpen } = headers;
  const add = (
    where: KeyUse['where'],
    found: readonly { readonly name: string; readonly value: Node }[],
    names: ReadonlySet<string>,
  ): void => {
    for (const { name, value } of found) {
      if (names.has(name) && !keys.some(({ node }) => node === value)) keys.push({ node: value, where, name });
    }
  };
  add('header', headers.entries, KEY_HEADERS);
  const queries = [...(url ? [url] : []), ...getChained(chain, 'query')];
  for (const object of [...options, ...hooked]) {
    for (const option of OPTION_NAMES.query) {
      const found = analysis.getProperty(object, option);
      if (found.state === 'found') queries.push(...found.values);
      else if (found.state === 'unknown') isOpen = true;
    }
  }
  for (const query of queries) add('query', getQueryEntries(analysis.tracer, query), KEY_PARAMETERS);
  const bodies = [...(body ? [body] : []), ...getChained(chain, 'send'), ...getBodies(parts)];
  for (const sent of bodies) {
    add('body', getEntries(analysis.tracer, sent, INSIDE_TEXT).entries, KEY_FIELDS);
    if (url !== sent) add('body', getQueryEntries(analysis.tracer, sent), KEY_FIELDS);
  }
  return { keys, isKeyUnknown: isOpen || isQueryUnknown(analysis, [...queries, ...bodies]) };
}

function getChained(chain: Parts['chain'], method: string): readonly Node[] {
  return chain.flatMap(({ name, args }) => (name === method ? args : []));
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
