/** Which HTTP clients' errors hold the request that failed, and where in it. */
import type { Row } from './row.ts';

/** An error's way of keeping the request: `whole` properties show headers and URL; `message` may print the URL. */
export interface ErrorHolderRow extends Row {
  /** Properties of the error (joined by dots) that hold the request's headers. */
  readonly holds: readonly string[];
  /** Does printing the whole error (`console.log(err)`, `inspect`, `JSON.stringify`) show the headers? */
  readonly headers: boolean;
  /** Does the error's message print the request's URL with its query? */
  readonly urlInMessage: boolean;
}

const holder = (callee: string, holds: string, headers: boolean, urlInMessage: boolean): ErrorHolderRow => ({
  callee,
  holds: holds.split(' '),
  headers,
  urlInMessage,
});

/** Modules by their requests' denotations; `callee` is matched against the client of the request. */
export const ERROR_HOLDER_ROWS: readonly ErrorHolderRow[] = [
  // AxiosError: config.headers, config.url, request (ClientRequest with _header), response.config, toJSON() { config }
  holder('axios#**', 'config request response response.config response.request toJSON', true, false),
  holder('@nestjs/axios#**', 'config request response toJSON', true, false),
  holder('axios-retry#**', 'config request response', true, false),
  holder('wretch#**', 'request response', false, false),
  // GotError: options is enumerable-free but printed by inspect; message prints no URL except for HTTPError since v12
  holder('got#**', 'options request response response.request', true, true),
  // ky HTTPError: request, options.headers; message: `Request failed with status code 401 Unauthorized: GET https://…`
  holder('ky#**', 'request options', true, true),
  holder('ky-universal#**', 'request options', true, true),
  // ofetch FetchError: message: `[GET] "https://…": 401 Unauthorized`, options, request
  holder('ofetch#**', 'request options', true, true),
  holder('{$fetch,useFetch}', 'request options', true, true),
  // request and request-promise: error.options.headers, error.response.request.headers; message holds the body only
  holder('{request,request-promise,request-promise-native,postman-request}#**', 'options response', true, false),
  // superagent: error.response.req, error.response.request.header
  holder('superagent#**', 'response response.req response.request', true, false),
  // needle, undici, node-fetch and fetch keep no headers; node-fetch's FetchError prints the URL
  holder('node-fetch#**', '', false, true),
  holder('cross-fetch#**', '', false, true),
  holder('make-fetch-happen#**', 'headers', false, true),
  holder('graphql-request#**', 'request response', false, false),
  holder('octokit#**', 'request response', true, false),
  holder('@octokit/{core,rest,request}#**', 'request response', true, false),
];
