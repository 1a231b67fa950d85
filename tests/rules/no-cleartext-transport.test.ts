import { describe, expect, it } from 'vitest';
import { CLEARTEXT_SCHEMES, readCleartextUrl } from '../../src/models/cleartext.ts';
import rule from '../../src/rules/no-cleartext-transport.ts';
import { marked, testRule, type ErrorBesidesPlace } from '../helpers/rule-tester.ts';
import { lint } from './transport/lint.ts';

const ANY = { settings: { binom: { credentials: 'any' } } };
const clear = (output: string, scheme = 'http', secure = 'https'): ErrorBesidesPlace => ({
  messageId: 'address',
  data: { scheme, secure },
  suggestions: [{ messageId: 'encrypt', data: { secure }, output }],
});
const KEY = "const headers = { 'api-key': process.env.BINOM_API_KEY };\n";

testRule('no-cleartext-transport', rule, {
  valid: [
    "const BINOM_URL = 'https://trk.fieldstone-ads.com';",
    "const BINOM_URL = 'http://localhost:8080';",
    "const BINOM_URL = 'http://127.8.0.1';",
    "const BINOM_URL = 'http://[::1]:8080';",
    "const BINOM_URL = 'http://binom.localhost/x';",
    "const url = 'http://www.fieldstone-ads.com';",
    "const binomUrl = base.startsWith('http://') ? base : fail();",
    "const binomClickUrl = 'http://go.fieldstone-ads.com/click?key=abcdefghij0123456789';",
    { code: "const BINOM_URL = 'http://binom:8080';", options: [{ allowHosts: ['binom'] }] },
    { code: "const BINOM_URL = 'http://trk.internal';", options: [{ allowHosts: ['*.internal'] }] },
    { code: "const message = 'See http://www.fieldstone-ads.com';", ...ANY },
    { code: "const ns = 'http://www.w3.org/2000/svg';", ...ANY },
    { code: "if (url === 'http://www.fieldstone-ads.com') stop();", ...ANY },
    { code: "url.replace('http://', 'https://');", ...ANY },
    { code: "it('calls', () => { client.get('http://api.example.com'); });", ...ANY },
  ],
  invalid: [
    marked(
      "const BINOM_URL = «'http://trk.fieldstone-ads.com'»;",
      clear("const BINOM_URL = 'https://trk.fieldstone-ads.com';"),
    ),
    marked(
      'const binomUrl = «`http://${process.env.HOST}/x`»;',
      clear('const binomUrl = `https://${process.env.HOST}/x`;'),
    ),
    marked(
      "const BINOM_URL = «'http://localhost.evil.com'»;",
      clear("const BINOM_URL = 'https://localhost.evil.com';"),
    ),
    marked(
      `${KEY}fetch(«'http://a.b.com/public/api/v1/info'», { headers });`,
      clear(`${KEY}fetch('https://a.b.com/public/api/v1/info', { headers });`),
    ),
    marked(
      `${KEY}const scheme = «'http'»; fetch(\`\${scheme}://a.b.com/public/api/v1/info\`, { headers });`,
      clear(`${KEY}const scheme = 'https'; fetch(\`\${scheme}://a.b.com/public/api/v1/info\`, { headers });`),
    ),
    marked(
      `import http from 'node:http';\n${KEY}«http.request({ hostname: 'a.b.com', path: '/public/api/v1/info', headers })»;`,
      {
        messageId: 'connection',
        data: { connection: 'node:http' },
      },
    ),
    marked(
      "(process.env.BINOM_URL ?? '').replace('https:', «'http:'»);",
      clear("(process.env.BINOM_URL ?? '').replace('https:', 'https:');"),
    ),
    marked(
      "import * as grpc from '@grpc/grpc-js';\nnew Binom('binom.b.com:443', «grpc.credentials.createInsecure()»);",
      { messageId: 'connection', data: { connection: 'createInsecure()' } },
    ),
    marked("const url = «'ws://a.b.com'»;", clear("const url = 'wss://a.b.com';", 'ws', 'wss'), ANY),
    marked("client.get(«'http://a.b.com'»);", clear("client.get('https://a.b.com');"), ANY),
    marked("const secret = 1; res.cookie('session', id, { «secure: false» });", 'cookie', ANY),
  ],
});

describe('each scheme of the table', () => {
  it.each([...CLEARTEXT_SCHEMES])('%s becomes %s', (scheme) => {
    const settings = { credentials: 'any' };
    expect(lint('no-cleartext-transport', `const url = '${scheme}://files.b.com/x';`, settings)).toEqual([1]);
    expect(lint('no-cleartext-transport', `const url = '${scheme}://localhost/x';`, settings)).toEqual([]);
  });

  it('reads the scheme in any case', () => {
    expect(readCleartextUrl('HTTP://A/b')).toEqual({ scheme: 'http', rest: 'A/b' });
    expect(readCleartextUrl('https://a')).toBeUndefined();
  });
});
