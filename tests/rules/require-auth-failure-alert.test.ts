import rule from '../../src/rules/require-auth-failure-alert.ts';
import { marked, testRule } from '../helpers/rule-tester.ts';

const REQUEST =
  "fetch('https://t.example.com/public/api/v1/report/campaign?datePreset=today', { headers: { 'api-key': binomKey } })";

testRule('require-auth-failure-alert', rule, {
  valid: [
    "fetch('https://api.example.com/v1/x');",
    `async function f() { const res = await ${REQUEST}; if (res.status === 401) alertOps(); return res.json(); }`,
    `async function f() { const res = await ${REQUEST}; if (!res.ok) throw new Error('failed'); return res.json(); }`,
    `async function f() { const res = await ${REQUEST}; switch (res.status) { case 200: return res.json(); default: notify(); } }`,
    `async function f() { const res = await ${REQUEST}; return res.ok ? res.json() : undefined; }`,
    `async function f() { try { return await (await ${REQUEST}).json(); } catch (error) { Sentry.captureException(error); return []; } }`,
    `const f = () => ${REQUEST}.then((res) => res.json()).catch((error) => logger.error('failed', error));`,
    `const f = () => ${REQUEST}.then((res) => res.json()).catch(onFailure);`,
    `function check(res) { if ([401, 403].includes(res.status)) page(); } async function f() { const res = await ${REQUEST}; check(res); return res.json(); }`,
    `import axios from 'axios'; axios.interceptors.response.use(undefined, (error) => { if (error.response.status === 401) page(); throw error; }); export const f = async () => (await axios.get('https://t.example.com/public/api/v1/groups', { headers: { 'api-key': binomKey } })).data;`,
    `export const f = () => ${REQUEST};`,
  ],
  invalid: [
    marked(`async function f() { const res = await «${REQUEST}»; return res.json(); }`, 'unhandled'),
    marked(
      `async function f() { try { const res = await «${REQUEST}»; return await res.json(); } catch { return []; } }`,
      'unhandled',
    ),
    marked(
      `async function f() { try { const res = await «${REQUEST}»; return await res.json(); } catch (error) { throw error; } }`,
      'unhandled',
    ),
    marked(
      `async function f() { const res = await «${REQUEST}»; logger.info(res.status); return res.json(); }`,
      'unhandled',
    ),
    marked(
      "import axios from 'axios'; export const f = async () => (await «axios.get('https://t.example.com/public/api/v1/groups', { headers: { 'api-key': binomKey } })»).data;",
      'unhandled',
    ),
  ],
});
