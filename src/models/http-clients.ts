/** HTTP clients: which calls send a request, and where they take its URL, options and body. */
import type { Row } from './row.ts';

export interface HttpClientRow extends Row {
  /** The library's name in messages. */
  readonly client: string;
  /** Argument that is the URL; it may also be an options object that holds it (`axios({ url })`). */
  readonly url: number;
  /** Argument with headers and the rest. */
  readonly options?: number;
  /** Argument with the body. */
  readonly body?: number;
  /** Fixed by the function's name, or the argument that says it. */
  readonly method?: string | number;
  /** True when the client's errors hold the request, with headers and URL. */
  readonly errorsHoldRequest?: boolean;
}

const READS = '{get,head,options}';
const WRITES = '{post,put,patch}';

/** axios and what wraps it: `get(url, config)`, `post(url, data, config)`, `axios(config)`. */
const axiosLike = (client: string, root: string): HttpClientRow[] => [
  { callee: `${root}{get,delete,head,options}`, client, url: 0, options: 1, errorsHoldRequest: true },
  {
    callee: `${root}{post,put,patch,postForm,putForm,patchForm}`,
    client,
    url: 0,
    body: 1,
    options: 2,
    errorsHoldRequest: true,
  },
  { callee: `${root}request`, client, url: 0, options: 0, errorsHoldRequest: true },
];

/** got, ky, ofetch and their kind: `f(url, options)`, `f.get(url, options)`. */
const fetchLike = (client: string, module: string, holds: boolean, makers = ''): HttpClientRow[] =>
  [module, ...(makers === '' ? [] : [`${module}${makers}()`])].flatMap((root) => {
    const dot = root.endsWith('#') ? '' : '.';
    return [
      { callee: root, client, url: 0, options: 1, errorsHoldRequest: holds },
      {
        callee: `${root}${dot}{get,post,put,patch,delete,head,stream,paginate,raw,native}`,
        client,
        url: 0,
        options: 1,
        errorsHoldRequest: holds,
      },
    ];
  });

export const HTTP_CLIENT_ROWS: readonly HttpClientRow[] = [
  { callee: '{fetch,window.fetch,globalThis.fetch,self.fetch}', client: 'fetch', url: 0, options: 1 },
  {
    callee:
      '{node-fetch,cross-fetch,isomorphic-fetch,isomorphic-unfetch,unfetch,whatwg-fetch,make-fetch-happen,node-fetch-native,minipass-fetch,fetch-retry}#',
    client: 'fetch',
    url: 0,
    options: 1,
  },
  {
    callee:
      '{node-fetch,cross-fetch,undici,node-fetch-native,@adobe/fetch,electron,next/dist/compiled/undici}#{fetch,default.fetch}',
    client: 'fetch',
    url: 0,
    options: 1,
  },
  { callee: '{isomorphic-fetch,fetch-retry,make-fetch-happen}#{defaults,()}', client: 'fetch', url: 0, options: 1 },
  { callee: 'socket.io-client#{,io,connect}', client: 'socket.io', url: 0, options: 1 },
  { callee: '{io,io.connect}', client: 'socket.io', url: 0, options: 1 },
  { callee: 'electron#net.{fetch,request}', client: 'electron net', url: 0, options: 1 },
  { callee: '@tauri-apps/plugin-http#fetch', client: 'fetch', url: 0, options: 1 },
  { callee: '@tauri-apps/api/http#fetch', client: 'fetch', url: 0, options: 1 },
  { callee: 'undici#{request,stream,pipeline}', client: 'undici', url: 0, options: 1 },
  { callee: 'undici#{Client,Pool,Agent}().{request,stream}', client: 'undici', url: 0, options: 0 },
  { callee: 'axios#', client: 'axios', url: 0, options: 1, errorsHoldRequest: true },
  { callee: 'axios#{create,Axios}()', client: 'axios', url: 0, options: 1, errorsHoldRequest: true },
  ...axiosLike('axios', 'axios#'),
  ...axiosLike('axios', 'axios#{create,Axios}().'),
  ...axiosLike('axios', 'axios#{AxiosInstance,AxiosStatic}().'),
  ...axiosLike('axios', '@nestjs/axios#HttpService().'),
  ...axiosLike('axios', '@nestjs/axios#HttpService().axiosRef.'),
  ...axiosLike('axios', 'redaxios#'),
  {
    callee: '{axios#AxiosInstance(),axios#AxiosStatic(),redaxios#}',
    client: 'axios',
    url: 0,
    options: 1,
    errorsHoldRequest: true,
  },
  ...fetchLike('got', 'got#', true, '{extend,got.extend}'),
  ...fetchLike('got', 'got#got', true, '.extend'),
  ...fetchLike('ky', 'ky#', true, '{create,extend}'),
  ...fetchLike('ky', 'ky-universal#', true, '{create,extend}'),
  ...fetchLike('ofetch', 'ofetch#ofetch', true, '.create'),
  ...fetchLike('ofetch', 'ofetch#$fetch', true, '.create'),
  ...fetchLike('ofetch', '$fetch', true, '.create'),
  ...fetchLike('nuxt', 'useFetch', true),
  ...fetchLike('wretch', 'wretch#', true),
  ...fetchLike('phin', 'phin#', false),
  ...fetchLike('gaxios', 'gaxios#{request,instance.request}', true),
  ...fetchLike('urllib', 'urllib#{request,curl}', false),
  ...fetchLike('@hapi/wreck', '@hapi/wreck#', false, '{defaults}'),
  ...[
    'request',
    'request-promise',
    'request-promise-native',
    'requestretry',
    'postman-request',
    '@cypress/request',
    'cloudscraper',
  ].flatMap((module) => fetchLike('request', `${module}#`, true, 'defaults')),
  {
    callee: `superagent#{get,head,del,delete,post,put,patch,agent().{get,post,put,patch,delete}}`,
    client: 'superagent',
    url: 0,
    errorsHoldRequest: true,
  },
  { callee: 'superagent#', client: 'superagent', url: 1, method: 0, errorsHoldRequest: true },
  { callee: 'supertest#().{get,post,put,delete,patch}', client: 'supertest', url: 0 },
  { callee: 'needle#', client: 'needle', method: 0, url: 1, body: 2, options: 3 },
  { callee: `needle#${READS}`, client: 'needle', url: 0, options: 1 },
  { callee: `needle#${WRITES}`, client: 'needle', url: 0, body: 1, options: 2 },
  { callee: '{http,https}#{request,get}', client: 'node:http', url: 0, options: 1 },
  { callee: 'follow-redirects#{http,https}.{request,get}', client: 'node:http', url: 0, options: 1 },
  { callee: 'http2#connect', client: 'node:http2', url: 0, options: 1 },
  {
    callee: '@angular/common/http#HttpClient().{get,delete,head,options}',
    client: 'HttpClient',
    url: 0,
    options: 1,
    errorsHoldRequest: true,
  },
  {
    callee: '@angular/common/http#HttpClient().{post,put,patch}',
    client: 'HttpClient',
    url: 0,
    body: 1,
    options: 2,
    errorsHoldRequest: true,
  },
  {
    callee: '@angular/common/http#HttpClient().request',
    client: 'HttpClient',
    method: 0,
    url: 1,
    options: 2,
    errorsHoldRequest: true,
  },
  { callee: '{$.,jQuery.,jquery#}ajax', client: 'jQuery', url: 0, options: 1 },
  { callee: '{$.,jQuery.,jquery#}{get,getJSON,post}', client: 'jQuery', url: 0, body: 1 },
  { callee: 'UrlFetchApp.fetch', client: 'UrlFetchApp', url: 0, options: 1 },
  { callee: 'XMLHttpRequest().open', client: 'XMLHttpRequest', method: 0, url: 1 },
  {
    callee:
      '{WebSocket,EventSource,ws#,ws#WebSocket,isomorphic-ws#,eventsource#,eventsource#EventSource,reconnecting-websocket#}',
    client: 'WebSocket',
    url: 0,
    options: 1,
  },
  { callee: 'navigator.sendBeacon', client: 'sendBeacon', url: 0, body: 1 },
  {
    callee: '@playwright/test#request.newContext().{get,post,put,patch,delete,fetch}',
    client: 'playwright',
    url: 0,
    options: 1,
  },
  { callee: 'cy.request', client: 'cypress', url: 0, options: 0 },
  {
    callee: '@capacitor/core#CapacitorHttp.{get,post,put,patch,delete,request}',
    client: 'CapacitorHttp',
    url: 0,
    options: 0,
  },
  { callee: 'expo/fetch#fetch', client: 'fetch', url: 0, options: 1 },
  { callee: '@sveltejs/kit#fetch', client: 'fetch', url: 0, options: 1 },
  { callee: 'bent#()', client: 'bent', url: 0, options: 2 },
  { callee: 'simple-get#', client: 'simple-get', url: 0, options: 0 },
  { callee: 'simple-get#{get,post,concat}', client: 'simple-get', url: 0, options: 0 },
];

/** What an options object calls the URL, the base of URLs, and the parts of a request. */
export const OPTION_NAMES = {
  url: ['url', 'uri'],
  base: ['baseURL', 'prefixUrl', 'prefix', 'baseUrl'],
  query: ['params', 'searchParams', 'query', 'qs'],
  body: ['data', 'body', 'json', 'form', 'formData', 'payload'],
  host: ['hostname', 'host'],
} as const;

/** Names under which a client keeps the defaults of all its requests: `axios.defaults.headers.common`. */
export const DEFAULT_PATHS: readonly (readonly string[])[] = [
  ['defaults', 'headers', 'common'],
  ['defaults', 'headers'],
  ['defaults', 'options', 'headers'],
];

/** Options under which a client takes functions that it hands the options of each request. */
export const HOOK_OPTIONS: readonly (readonly [string, ...string[]])[] = [
  ['hooks', 'beforeRequest'],
  ['hooks', 'init'],
  ['onRequest'],
];
