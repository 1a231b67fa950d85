import rule from '../../src/rules/require-least-privilege-key.ts';
import { useRegister } from '../helpers/register.ts';
import { marked, testRule } from '../helpers/rule-tester.ts';

const { file: filename } = useRegister();
const BASE = 'https://t.example.com/public/api/v1';
const request = (path: string, env: string, method = 'GET') =>
  `fetch('${BASE}/${path}', { method: '${method}', headers: { 'api-key': process.env.${env} } })`;

testRule('require-least-privilege-key', rule, {
  valid: [
    { code: `${request('report/campaign', 'BINOM_API_KEY')};`, filename },
    {
      code: `${request('report/campaign', 'BINOM_WRITE_KEY')}; ${request('offer/1', 'BINOM_WRITE_KEY', 'DELETE')};`,
      filename,
    },
    // The method is not known: it may write.
    {
      code: `const f = (method) => fetch('${BASE}/offer/1', { method, headers: { 'api-key': process.env.BINOM_WRITE_KEY } });`,
      filename,
    },
    // The key goes to a client whose requests the file does not show.
    {
      code: `${request('groups', 'BINOM_WRITE_KEY')}; new BinomClient('https://t.example.com', process.env.BINOM_WRITE_KEY);`,
      filename,
    },
    { code: `${request('offer/1', 'BINOM_NEW_KEY', 'PUT')};`, filename },
    { code: `${request('offer/1', 'BINOM_API_KEY', 'PUT')};`, filename: '/elsewhere/a.ts' },
    {
      code: "fetch('https://api.example.com/v1/x', { method: 'PUT', headers: { 'api-key': process.env.BINOM_API_KEY } });",
      filename,
    },
  ],
  invalid: [
    marked(
      `«${request('offer/1/rename', 'BINOM_API_KEY', 'PUT')}»;`,
      { messageId: 'writesWithReadKey', data: { env: 'BINOM_API_KEY' } },
      { filename },
    ),
    marked(
      'const key = process.env.BINOM_API_KEY; «fetch(`https://t.example.com/arm.php?action=campaign@add&api_key=${key}`)»;',
      { messageId: 'writesWithReadKey', data: { env: 'BINOM_API_KEY' } },
      { filename },
    ),
    marked(
      `«${request('report/campaign', 'BINOM_WRITE_KEY')}»; ${request('groups', 'BINOM_WRITE_KEY')};`,
      { messageId: 'readsWithWriteKey', data: { env: 'BINOM_WRITE_KEY' } },
      { filename },
    ),
    marked(
      `import { requireEnv } from './env'; const headers = { 'api-key': requireEnv('BINOM_API_KEY') }; «fetch('${BASE}/campaign/1', { method: 'DELETE', headers })»;`,
      { messageId: 'writesWithReadKey', data: { env: 'BINOM_API_KEY' } },
      { filename },
    ),
  ],
});
