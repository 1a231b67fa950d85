/** Which HTTP clients' errors and responses hold the request that was sent, and where in them. */

/** What a function is handed that holds a request: an error, a response, or the request itself. */
export type HeldKind = 'error' | 'response' | 'config';

type HookKinds = ReadonlyMap<string, readonly HeldKind[]>;

/** What the hooks of got and ky are handed, argument by argument. */
export const HOOKS: Readonly<Record<'got' | 'ky', HookKinds>> = {
  got: new Map([
    ['beforeRequest', ['config']],
    ['beforeError', ['error']],
    ['beforeRetry', ['error']],
    ['afterResponse', ['response']],
  ]),
  ky: new Map([
    ['beforeRequest', ['config', 'config']],
    ['beforeError', ['error']],
    ['beforeRetry', ['error']],
    ['afterResponse', ['config', 'config', 'response']],
  ]),
};

/** How an HTTP client keeps the request. `client` is the name in `src/models/http-clients.ts`. */
export interface HolderRow {
  readonly client: string;
  /** Paths in the error that lead to the request or a part of it. */
  readonly inError: readonly string[];
  /** Paths in the response that do. */
  readonly inResponse: readonly string[];
  /** Does the error's message print the request's URL with its query? */
  readonly urlInMessage: boolean;
}

/** A client without a row keeps nothing: `fetch`, undici, node:http, needle. */
export const HOLDER_ROWS: readonly HolderRow[] = [
  // AxiosError: config, request, response.config; toJSON() shows config
  {
    client: 'axios',
    inError: ['config', 'request', 'response.config', 'response.request'],
    inResponse: ['config', 'request'],
    urlInMessage: false,
  },
  // RequestError: options is printed by inspect; HTTPError's message has the URL since got 12
  {
    client: 'got',
    inError: ['options', 'request', 'response.request'],
    inResponse: ['request'],
    urlInMessage: true,
  },
  // HTTPError: request, options; message `Request failed with status code 401: GET https://…`
  { client: 'ky', inError: ['request', 'options'], inResponse: [], urlInMessage: true },
  // FetchError: request, options; message `[GET] "https://…": 401`
  { client: 'ofetch', inError: ['request', 'options', 'response'], inResponse: [], urlInMessage: true },
  { client: 'nuxt', inError: ['request', 'options'], inResponse: [], urlInMessage: true },
  // gaxios: error.config, error.response.config
  {
    client: 'gaxios',
    inError: ['config', 'response.config', 'response.request'],
    inResponse: ['config', 'request'],
    urlInMessage: false,
  },
  // request, request-promise: StatusCodeError.options.headers, response.request.headers
  {
    client: 'request',
    inError: ['options', 'response.request'],
    inResponse: ['request'],
    urlInMessage: false,
  },
  // superagent: error.response.req, error.response.request.header
  {
    client: 'superagent',
    inError: ['response.req', 'response.request'],
    inResponse: ['req', 'request'],
    urlInMessage: false,
  },
];

/** Parts of a request that show its headers, and parts that show its URL with the query. */
export const HEADER_PARTS: ReadonlySet<string> = new Set([
  ...['headers', 'header', '_header', 'rawHeaders', 'options', 'auth', 'init', 'common', 'data', 'body', 'json'],
]);
export const URL_PARTS: ReadonlySet<string> = new Set([
  ...['url', 'href', 'path', 'uri', 'params', 'searchParams', 'query', 'search', 'requestUrl', 'responseURL'],
]);

/** Parts of an error that print its message. */
export const MESSAGE_PARTS: ReadonlySet<string> = new Set(['message', 'stack', 'cause', 'reason']);
