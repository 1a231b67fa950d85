import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../src/analysis/index.ts';
import { ask } from './helpers.ts';

function requests(text: string, settings?: unknown): readonly HttpRequest[] {
  return ask(text, settings).analysis.requests();
}

/** The first Binom request, in short. */
function first(text: string, settings?: unknown): object | undefined {
  const { analysis } = ask(text, settings);
  const request = analysis.requests().find(({ isBinom }) => isBinom);
  return (
    request && {
      client: request.row.client,
      generation: request.facts?.generation,
      method: request.method,
      write: request.isWrite,
      keys: request.keys.map(({ node, where, name }) => `${where} ${name} ${analysis.sourceCode.getText(node)}`),
      unknown: request.isKeyUnknown,
    }
  );
}

const V2 = "'https://t.io/public/api/v1/report/campaign'";
const binom: [name: string, code: string, expected: object][] = [
  [
    'fetch',
    `fetch(${V2}, { headers: { 'api-key': k } })`,
    { client: 'fetch', generation: 'v2', method: 'GET', keys: ['header api-key k'] },
  ],
  [
    'fetch with a base',
    "const base = env.BINOM_URL; fetch(`${base}/public/api/v1/offer/1`, { method: 'PUT', headers: { 'Api-Key': k } })",
    { method: 'PUT', write: true, keys: ['header api-key k'] },
  ],
  [
    'fetch with Headers',
    `const h = new Headers(); h.set('api-key', k); fetch(${V2}, { headers: h })`,
    { keys: ['header api-key k'] },
  ],
  ['fetch with pairs', `fetch(${V2}, { headers: [['api-key', k]] })`, { keys: ['header api-key k'] }],
  ['fetch of a Request', `fetch(new Request(${V2}, { headers: { 'api-key': k } }))`, { keys: ['header api-key k'] }],
  [
    'options in a constant',
    `const options = { headers: { 'api-key': k } }; fetch(${V2}, options)`,
    { keys: ['header api-key k'] },
  ],
  [
    'options from a helper',
    `const headers = () => ({ 'api-key': k }); fetch(${V2}, { headers: headers() })`,
    { keys: ['header api-key k'] },
  ],
  [
    'axios',
    `import axios from 'axios'; axios.get(${V2}, { headers: { 'api-key': k } })`,
    { client: 'axios', method: 'GET', keys: ['header api-key k'] },
  ],
  [
    'axios with a config',
    `import axios from 'axios'; axios({ method: 'post', url: ${V2}, headers: { 'api-key': k } })`,
    { client: 'axios', method: 'POST', write: true, keys: ['header api-key k'] },
  ],
  [
    'axios.post',
    `import axios from 'axios'; axios.post(${V2}, {}, { headers: { 'api-key': k } })`,
    { method: 'POST', write: true, keys: ['header api-key k'] },
  ],
  [
    'an axios instance',
    "import axios from 'axios'; const http = axios.create({ baseURL: 'https://t.io/public/api/v1', headers: { 'Api-Key': k } }); http.get('/groups')",
    { generation: 'v2', keys: ['header api-key k'] },
  ],
  [
    'axios defaults',
    `import axios from 'axios'; const http = axios.create({ baseURL: 'https://t.io/public/api/v1' }); http.defaults.headers.common['api-key'] = k; http.delete('/clicks/campaign/1')`,
    { method: 'DELETE', write: true, keys: ['header api-key k'] },
  ],
  [
    'an instance in a class',
    "import axios from 'axios'; class C { constructor(k) { this.http = axios.create({ baseURL: base + '/public', headers: { 'api-key': k } }); } get() { return this.http.get('/api/v1/report/offer'); } }",
    { generation: 'v2', keys: ['header api-key k'] },
  ],
  [
    'got',
    `import got from 'got'; got(${V2}, { headers: { 'api-key': k } }).json()`,
    { client: 'got', keys: ['header api-key k'] },
  ],
  [
    'got.extend',
    "import got from 'got'; const api = got.extend({ prefixUrl: 'https://t.io/public/api/v1', headers: { 'api-key': k } }); api('report/offer')",
    { client: 'got', keys: ['header api-key k'] },
  ],
  [
    'ky.create',
    "import ky from 'ky'; const api = ky.create({ prefixUrl: `${u}/public/api/v1`, headers: { 'api-key': k } }); api.get('landing/list')",
    { client: 'ky', keys: ['header api-key k'] },
  ],
  [
    'ofetch',
    "import { ofetch } from 'ofetch'; const api = ofetch.create({ baseURL: 'https://t.io/public/api/v1', headers: { 'api-key': k } }); api('/report/campaign', { query: { datePreset: 'today' } })",
    { client: 'ofetch', keys: ['header api-key k'] },
  ],
  [
    'undici',
    `import { request } from 'undici'; request(${V2}, { headers: { 'api-key': k } })`,
    { client: 'undici', keys: ['header api-key k'] },
  ],
  [
    'needle',
    `const needle = require('needle'); needle('get', ${V2}, null, { headers: { 'api-key': k } })`,
    { client: 'needle', method: 'GET', keys: ['header api-key k'] },
  ],
  [
    'superagent',
    `const superagent = require('superagent'); superagent.get(${V2}).query({ a: 1 }).set('api-key', k)`,
    { client: 'superagent', keys: ['header api-key k'] },
  ],
  [
    'node:https',
    "import https from 'node:https'; https.request({ hostname: 't.io', path: '/public/api/v1/info', method: 'GET', headers: { 'api-key': k } })",
    { client: 'node:http', keys: ['header api-key k'] },
  ],
  [
    'XMLHttpRequest',
    `const xhr = new XMLHttpRequest(); xhr.open('GET', ${V2}); xhr.setRequestHeader('api-key', k)`,
    { client: 'XMLHttpRequest', method: 'GET', keys: ['header api-key k'] },
  ],
  [
    'Apps Script',
    `UrlFetchApp.fetch(${V2}, { headers: { 'api-key': k } })`,
    { client: 'UrlFetchApp', keys: ['header api-key k'] },
  ],
  [
    'v1 in a template',
    'fetch(`https://t.io/adm.php?page=Campaigns&date=1&api_key=${k}`)',
    { generation: 'v1', write: false, keys: ['query api_key k'] },
  ],
  [
    'v1 concatenated',
    "fetch('https://t.io/adm.php?page=Stats&camp_id=1&api_key=' + k)",
    { generation: 'v1', keys: ['query api_key k'] },
  ],
  [
    'v1 by params',
    "import axios from 'axios'; axios.get('https://t.io/x.php', { params: { page: 'Campaigns', date: 1, api_key: k } })",
    { generation: 'v1', keys: ['query api_key k'] },
  ],
  [
    "v1 by superagent's query",
    "const superagent = require('superagent'); superagent.get('https://t.io/x.php').query({ page: 'save_update_costs', camp_id: 1, api_key: k })",
    { generation: 'v1', write: true, keys: ['query api_key k'] },
  ],
  [
    'v1 by URLSearchParams',
    "const q = new URLSearchParams({ page: 'Campaigns', date: 1, api_key: k }); const binom = 1; fetch(`https://t.io/x.php?page=Stats&${q}`)",
    { generation: 'v1', keys: ['query api_key k'] },
  ],
  [
    'v1 by URL',
    "const u = new URL('https://t.io/x.php?page=Campaigns&date=1'); u.searchParams.set('api_key', k); fetch(u)",
    { generation: 'v1', keys: ['query api_key k'] },
  ],
  [
    'arm by body',
    "fetch('https://t.io/arm.php?action=campaign@add', { method: 'POST', body: JSON.stringify({ api_key: k }) })",
    { generation: 'v1-arm', write: true, keys: ['body api_key k'] },
  ],
  [
    'arm by FormData',
    "const form = new FormData(); form.append('api_key', k); fetch('https://t.io/arm.php?action=landing@add', { method: 'POST', body: form })",
    { keys: ['body api_key k'] },
  ],
  ['no key at all', `const binom = 1; fetch(${V2})`, { keys: [], unknown: false }],
  [
    'a key that may come from elsewhere',
    `function f(options) { const binom = 1; fetch(${V2}, options); }`,
    { unknown: true },
  ],
  [
    'an unknown client',
    "import { api } from './api'; const binom = 1; api.get('/public/api/v1/report/campaign')",
    { client: 'a client', unknown: true },
  ],
  [
    'the router',
    "fetch('https://binom.run/v1/models', { headers: { Authorization: `Bearer ${k}` } })",
    { generation: 'router' },
  ],
  [
    'an absolute URL under a base',
    "import axios from 'axios'; const http = axios.create({ baseURL: 'https://other.io' }); http.get('https://t.io/public/api/v1/report/campaign', { headers: { 'api-key': k } })",
    { generation: 'v2' },
  ],
  [
    'a query beside the base',
    "import axios from 'axios'; const http = axios.create({ baseURL: 'https://t.io/index.php' }); http.get('?page=Campaigns&api_key=' + k)",
    { generation: 'v1', keys: ['query api_key k'] },
  ],
  [
    'a path without a host',
    "import https from 'https'; https.get({ path: '/public/api/v1/report/campaign', headers: { 'api-key': k } })",
    { generation: 'v2', keys: ['header api-key k'] },
  ],
  [
    'parameters beside a query',
    "import axios from 'axios'; axios.get('https://t.io/x.php?page=Campaigns', { params: { api_key: k, ...more } })",
    { generation: 'v1', keys: ['query api_key k'] },
  ],
  [
    "a chain's header object",
    `import request from 'superagent'; request.get(${V2}).set({ 'api-key': k })`,
    { keys: ['header api-key k'] },
  ],
  [
    "a chain's unknown headers",
    `import request from 'superagent'; const binom = 1; export const f = (h) => request.get(${V2}).set(h)`,
    { keys: [], unknown: true },
  ],
  [
    'headers that come from outside, in part',
    `export const f = (h) => fetch(${V2}, { headers: { ...h, 'api-key': k } })`,
    { keys: ['header api-key k'], unknown: true },
  ],
  [
    'an unknown method',
    `const binom = 1; export const f = (method) => fetch(${V2}, { method })`,
    { method: undefined },
  ],
  ['del', `import request from 'superagent'; const binom = 1; request.del(${V2})`, { method: 'DELETE', write: true }],
  [
    'needle without a body',
    `import needle from 'needle'; needle('get', ${V2}, { headers: { 'api-key': k } })`,
    { method: 'GET', keys: ['header api-key k'] },
  ],
  [
    'fetch with headers of entries',
    `fetch(${V2}, { headers: Object.fromEntries([['api-key', k]]) })`,
    { keys: ['header api-key k'] },
  ],
  [
    'a hook that takes its options apart',
    "import axios from 'axios'; const http = axios.create({ baseURL: 'https://t.io/public/api/v1' }); http.interceptors.request.use(({ headers, ...rest }) => { headers['api-key'] = k; return { headers, ...rest }; }); http.get('/groups')",
    { keys: ['header api-key k'] },
  ],
  [
    'a list of hooks with a hole',
    `import got from 'got'; got(${V2}, { hooks: { beforeRequest: [, (o) => { o.headers['api-key'] = k; }] } })`,
    { keys: ['header api-key k'] },
  ],
  [
    'a single hook',
    `import got from 'got'; got(${V2}, { hooks: { beforeRequest: (o) => { o.headers['api-key'] = k; } } })`,
    { keys: ['header api-key k'] },
  ],
  [
    'a URL with a parameter of v2 alone',
    "fetch('https://t.io/public/api/v1/report/campaign?datePreset=today')",
    { generation: 'v2' },
  ],
];

describe('requests', () => {
  it.each(binom)('reads %s', (_, code, expected) => {
    expect(first(code)).toMatchObject(expected);
  });

  it('does not take other APIs for Binom', () => {
    expect(
      first(
        'const binom = 1; fetch(`https://api.sienge.com.br/acme/public/api/v1/${p}`, { headers: { Authorization: `Basic ${b}` } })',
      ),
    ).toBeUndefined();
    expect(first("fetch('https://api.brevo.com/v3/smtp', { headers: { 'api-key': k } })")).toBeUndefined();
    expect(first("fetch('https://x.io/public/api/v1/orders')")).toBeUndefined();
  });

  it('knows the hosts of the user', () => {
    expect(
      first("fetch('https://trk.example.com/public/api/v1/report/campaign')", { trackers: ['trk.example.com'] }),
    ).toMatchObject({ generation: 'v2' });
  });

  it('reads options and headers of a request by name', () => {
    const [request] = requests(`fetch(${V2}, { headers: { 'API-Key': k }, redirect: 'error' })`);
    expect(request?.getHeader('Api-Key').state).toBe('found');
    expect(request?.getHeader('accept').state).toBe('missing');
    expect(request?.getOption('redirect').state).toBe('found');
    expect(request?.getOption('cache').state).toBe('missing');
    const [open] = requests(`export const f = (h) => fetch(${V2}, { headers: h })`);
    expect(open?.getHeader('accept').state).toBe('unknown');
  });

  it('finds every request of a file', () => {
    expect(requests("import axios from 'axios'; axios.get('a'); fetch('b'); x.get('c')")).toHaveLength(2);
  });
});
