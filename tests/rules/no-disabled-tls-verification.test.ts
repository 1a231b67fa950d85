import { describe, expect, it } from 'vitest';
import { TLS_CLIENTS, type TlsClientRow } from '../../src/models/tls-clients.ts';
import { TLS_ENVIRONMENT, TLS_OPTIONS } from '../../src/models/tls-options.ts';
import rule from '../../src/rules/no-disabled-tls-verification.ts';
import type { RuleTester } from 'eslint';
import { marked, testRule, type ErrorBesidesPlace } from '../helpers/rule-tester.ts';
import { lint } from './transport/lint.ts';

type Suggestion = RuleTester.SuggestionOutput;

const off = (option: string, ...suggestions: Suggestion[]): ErrorBesidesPlace => ({
  messageId: 'disabled',
  data: { option },
  suggestions,
});
const remove = (option: string, output: string): Suggestion => ({ messageId: 'remove', data: { option }, output });
const pin = (option: string, output: string): Suggestion => ({ messageId: 'pin', data: { option }, output });
const flag = (option: string, by: string, ...suggestions: Suggestion[]): ErrorBesidesPlace => ({
  messageId: 'switchable',
  data: { option, flag: by },
  suggestions,
});
const OFF = 'rejectUnauthorized: false';

testRule('no-disabled-tls-verification', rule, {
  valid: [
    'new https.Agent({ rejectUnauthorized: true });',
    'new https.Agent({ rejectUnauthorized: options.rejectUnauthorized });',
    'new https.Agent({ rejectUnauthorized: options.verify ?? true });',
    'new https.Agent({ rejectUnauthorized: options.verify !== false });',
    'interface Options { rejectUnauthorized: false }',
    'const { rejectUnauthorized = true } = options;',
    "if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') throw new Error('unsafe');",
    "spawn('node', [], { env: { NODE_TLS_REJECT_UNAUTHORIZED: process.env.NODE_TLS_REJECT_UNAUTHORIZED } });",
    'expect(agent.options).toEqual({ rejectUnauthorized: false });',
    "import https from 'node:https'; https.createServer({ requestCert: true, rejectUnauthorized: false });",
    "const proxy = { target: 'http://127.0.0.1:80', secure: false };",
    "import { exec } from 'node:child_process'; exec('sort -k 2 curl.csv');",
    "new Client('postgres://localhost/x?sslmode=disable');",
    {
      code: "new https.Agent({ rejectUnauthorized: process.env.NODE_ENV === 'production' });",
      options: [{ reportFlags: false }],
    },
  ],
  invalid: [
    marked(
      'new https.Agent({ «rejectUnauthorized: false», keepAlive: true });',
      off(
        OFF,
        remove(OFF, 'new https.Agent({ keepAlive: true });'),
        pin(OFF, "new https.Agent({ ca: require('node:fs').readFileSync('ca.pem'), keepAlive: true });"),
      ),
    ),
    marked(
      "import https from 'node:https';\nnew https.Agent({ keepAlive: true, «rejectUnauthorized: false» });",
      off(
        OFF,
        remove(OFF, "import https from 'node:https';\nnew https.Agent({ keepAlive: true });"),
        pin(
          OFF,
          "import { readFileSync } from 'node:fs';\nimport https from 'node:https';\nnew https.Agent({ keepAlive: true, ca: readFileSync('ca.pem') });",
        ),
      ),
    ),
    marked(
      "import { readFileSync } from 'node:fs';\nconst options = { ca: readFileSync('x'), «rejectUnauthorized: !1» };",
      off(OFF, remove(OFF, "import { readFileSync } from 'node:fs';\nconst options = { ca: readFileSync('x') };")),
    ),
    marked(
      "«process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'»;",
      off("NODE_TLS_REJECT_UNAUTHORIZED: '0'", remove("NODE_TLS_REJECT_UNAUTHORIZED: '0'", '')),
    ),
    marked("if (dev) «process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'»;", off("NODE_TLS_REJECT_UNAUTHORIZED: '0'")),
    marked(
      'class Client { «strictSSL = false;» }',
      off('strictSSL: false', remove('strictSSL: false', 'class Client {  }')),
    ),
    marked(
      "Object.assign(options, { «rejectUnauthorized: process.env.CHECK !== '0'» });",
      flag(
        'rejectUnauthorized',
        'CHECK',
        remove('rejectUnauthorized', 'Object.assign(options, {  });'),
        pin('rejectUnauthorized', "Object.assign(options, { ca: require('node:fs').readFileSync('ca.pem') });"),
      ),
    ),
    marked(
      'const make = (options) => ({ «rejectUnauthorized: !options.ignoreSsl», ca });',
      flag('rejectUnauthorized', 'ignoreSsl', remove('rejectUnauthorized', 'const make = (options) => ({ ca });')),
    ),
    marked('new https.Agent({ «checkServerIdentity: () => undefined», ca });', {
      messageId: 'blind',
      data: { option: 'checkServerIdentity' },
      suggestions: [remove('checkServerIdentity', 'new https.Agent({ ca });')],
    }),
    marked("import { exec } from 'node:child_process'; exec(«'curl -k https://a.b'»);", {
      messageId: 'command',
      data: { option: '-k' },
    }),
    marked("import { spawn } from 'node:child_process'; spawn('curl', ['-s', «'--insecure'», 'https://a.b']);", {
      messageId: 'command',
      data: { option: '--insecure' },
    }),
    marked("new Client(«'postgres://db/x?sslmode=no-verify'»);", {
      messageId: 'address',
      data: { option: 'sslmode=no-verify' },
    }),
    marked('request.get(url).«disableTLSCerts»();', { messageId: 'disabled', data: { option: 'disableTLSCerts()' } }),
    marked("app.on('certificate-error', (event, contents, url, error, certificate, callback) => «callback(true)»);", {
      messageId: 'blind',
      data: { option: 'certificate-error' },
    }),
  ],
});

/** `https#Agent` as an expression over an import named `m`, or the global itself. */
function writeCallee(pattern: string): { imports: string; callee: string } {
  const single = pattern.replaceAll(/\{([^,}]*)[^}]*\}/g, '$1').replaceAll('*', 'x');
  const hash = single.indexOf('#');
  if (hash < 0) return { imports: '', callee: single };
  const path = single.slice(hash + 1);
  const separator = path === '' || path.startsWith('(') ? '' : '.';
  return { imports: `import * as m from '${single.slice(0, hash)}';\n`, callee: `m${separator}${path}` };
}

function writeOptions(path: string, value: string): string {
  return path
    .split('.')
    .reverse()
    .reduce((inner, name) => (name === '[]' ? `[${inner}]` : `{ ${name}: ${inner} }`), value);
}

function writeCase(row: TlsClientRow, value: string): string {
  const { imports, callee } = writeCallee(row.callee);
  const before = Array.from({ length: row.argument }, () => 'before').join(', ');
  const start = /(?:^|[.#(])[A-Z]\w*$/.test(callee) && !callee.startsWith('Deno') ? 'new ' : '';
  return `${imports}${start}${callee}(${before}${before === '' ? '' : ', '}\n${writeOptions(row.path, value)});`;
}

const show = (value: unknown): string => (value === 'callback' ? '() => undefined' : JSON.stringify(value));
const opposite = (value: unknown): string =>
  typeof value === 'boolean' ? String(!value) : value === 'callback' ? 'check' : "'TRUST_SYSTEM'";

describe('each client of the table', () => {
  it.each(
    TLS_CLIENTS.map((row) => [`${row.callee} ${row.path} ${String(row.argument)} ${show(row.bad)}`, row] as const),
  )('%s', (_, row) => {
    const code = writeCase(row, show(row.bad));
    expect(lint('no-disabled-tls-verification', code), code).toEqual([row.callee.includes('#') ? 3 : 2]);
    expect(lint('no-disabled-tls-verification', writeCase(row, opposite(row.bad)))).toEqual([]);
  });
});

describe('each option of the tables', () => {
  const rows = [...TLS_OPTIONS, ...TLS_ENVIRONMENT].flatMap(({ name, bad }) =>
    bad.map((value) => [name, value] as const),
  );
  it.each(rows)('%s: %s', (name, value) => {
    expect(lint('no-disabled-tls-verification', `connect({ host, '${name}': ${JSON.stringify(value)} });`)).toEqual([
      1,
    ]);
    expect(lint('no-disabled-tls-verification', `connect({ host, '${name}': settings.value });`)).toEqual([]);
  });
});
