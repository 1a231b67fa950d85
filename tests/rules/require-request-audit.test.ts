import rule from '../../src/rules/require-request-audit.ts';
import { marked, testRule } from '../helpers/rule-tester.ts';

const REQUEST =
  "fetch('https://t.example.com/public/api/v1/report/campaign?datePreset=today', { headers: { 'api-key': binomKey } })";

testRule('require-request-audit', rule, {
  valid: [
    "fetch('https://api.example.com/v1/x');",
    `async function f() { const res = await ${REQUEST}; console.log('report', res.status); return res.json(); }`,
    `async function f() { const { status, data } = await ${REQUEST}; logger.info({ status }); return data; }`,
    `const f = () => ${REQUEST}.then((res) => { log.info(res.status); return res.json(); });`,
    `async function f() { try { const res = await ${REQUEST}; return await res.json(); } catch (error) { logger.error('report failed', error); } }`,
    // Helpers, callers, hooks.
    `function audit(res) { logger.info('binom', res.url, res.status); } async function f() { const res = await ${REQUEST}; audit(res); return res.json(); }`,
    `async function send() { return ${REQUEST}; } export async function f() { const res = await send(); logger.info(res.status); return res.json(); }`,
    `import got from 'got'; const api = got.extend({ prefixUrl: 'https://t.example.com/public/api/v1', headers: { 'api-key': binomKey }, hooks: { afterResponse: [(res) => { logger.info(res.statusCode); return res; }] } }); export const f = () => api.get('report/campaign').json();`,
    // The response leaves the file.
    `export const f = () => ${REQUEST};`,
    `import { checked } from './http'; export const f = async () => checked(await ${REQUEST});`,
    `import { api } from './api'; export const f = () => api.get('/public/api/v1/report/campaign').then((r) => r.data);`,
    {
      code: `import { trail } from '@acme/log'; async function f() { const res = await ${REQUEST}; trail(res.status); return res.json(); }`,
      settings: { binom: { loggers: ['@acme/log#trail'] } },
    },
  ],
  invalid: [
    marked(`async function f() { const res = await «${REQUEST}»; return res.json(); }`, 'unlogged'),
    marked(
      `async function f() { console.log('asking'); const res = await «${REQUEST}»; return res.json(); }`,
      'unlogged',
    ),
    marked(
      `async function f() { const res = await «${REQUEST}»; const rows = await res.json(); console.log(rows.length); return rows; }`,
      'unlogged',
    ),
    marked(`const f = () => «${REQUEST}».then((res) => res.json());`, 'unlogged'),
    marked(
      `async function send() { return «${REQUEST}»; } export async function f() { const res = await send(); return res.json(); }`,
      'unlogged',
    ),
    marked(`const res = await «${REQUEST}»; export const rows = await res.json();`, 'unlogged'),
  ],
});
