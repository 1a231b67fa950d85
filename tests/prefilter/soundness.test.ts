/**
 * The prefilter is sound: where it rejects a text, no rule reports with the prefilter switched off. Held over all labelled cases and
 * examples, over made-up programs, and over faults whose words are disguised by escapes, pieces and numbers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import plugin from '../../src/index.ts';
import { readCase } from '../helpers/labelled-cases.ts';

const prefilter = vi.hoisted(() => ({ isOff: false }));
vi.mock('../../src/prefilter/index.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../src/prefilter/index.ts')>();
  return {
    ...real,
    isRelevant: (...question: Parameters<typeof real.isRelevant>) => prefilter.isOff || real.isRelevant(...question),
  };
});

/** No test fails for its time: a busy machine takes long over hundreds of programs. */
vi.setConfig({ testTimeout: 900_000 });

const ROOT = join(import.meta.dirname, '../..');
const CODE = new Set(['.js', '.cjs', '.mjs', '.jsx', '.ts', '.cts', '.mts', '.tsx']);
const linter = new Linter();

function lint(text: string, filename: string, settings: object, isOff: boolean): string[] {
  prefilter.isOff = isOff;
  const config = [
    {
      files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
      languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: /x$|\.js$/.test(filename) } } },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      settings,
    },
    ...[plugin.configs.strict].flat(),
    // Our configs are typed by @typescript-eslint/utils; at run time they are ESLint's.
  ] as Linter.Config[];
  return linter
    .verify(text, config, { filename })
    .map(({ ruleId, line, column }) => `${line}:${column} ${ruleId ?? ''}`);
}

/** The reports that the prefilter hides: there must be none. */
function getHidden(text: string, filename = 'file.ts', settings: object = {}): string[] {
  const all = lint(text, filename, settings, true);
  if (all.length === 0) return [];
  const seen = lint(text, filename, settings, false);
  return all.filter((report) => !seen.includes(report));
}

function listPrograms(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && CODE.has(extname(entry.name)) && !entry.parentPath.includes('node_modules'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

describe('files that the prefilter rejects', () => {
  it('have no report in the labelled cases and the examples', () => {
    const hidden = listPrograms('tests/cases', 'examples').flatMap((file) => {
      const { content, directive } = readCase(readFileSync(file, 'utf8'), false);
      return getHidden(content, directive.filename ?? `file${extname(file)}`, directive.settings).map(
        (report) => `${file} ${report}`,
      );
    });
    expect(hidden).toEqual([]);
  });

  it('have no report in our own sources, which name everything that the rules look for', () => {
    const hidden = listPrograms('src/models', 'src/rules/transport', 'src/binom', 'bench').flatMap((file) =>
      getHidden(readFileSync(file, 'utf8'), file).map((report) => `${file} ${report}`),
    );
    expect(hidden).toEqual([]);
  });
});

const V1 = '15000001b7d0f3a9be15c48260e94d1a3f5c6827';
/** Faults, or parts of one, whose words stand in marks: `«word»` is a string that is written in some disguise. */
const FAULTS = [
  'const options = { [«rejectUnauthorized»]: false }; https.request(«https://x.example.org», options);',
  'agent.options[«rejectUnauthorized»] = false;',
  'Object.defineProperty(options, «strictSSL», { value: false });',
  'process.env[«NODE_TLS_REJECT_UNAUTHORIZED»] = «0»;',
  'request({ url, [«ignoreSslErrors»]: true }); connect({ [«verify_certs»]: false });',
  'tls.connect({ host, [«checkServerIdentity»]: () => undefined });',
  'const pool = new Pool({ connectionString: «postgres://u@db.example.org/x?sslmode=no-verify» });',
  "import { execSync } from 'node:child_process'; execSync(«curl -k https://x.example.org»);",
  "import { spawn } from 'node:child_process'; spawn(«curl», [«-sk», url]); spawn(«wget», [«--no-check-certificate», url]);",
  'puppeteer.launch({ args: [«--ignore-certificate-errors»] });',
  'createProxyMiddleware({ target: «https://api.example.org», [«secure»]: false });',
  'https.createServer({ [«minVersion»]: «TLSv1» }); connect({ [«secureProtocol»]: «TLSv1_method» });',
  'tls.connect({ [«ciphers»]: «RC4-SHA», [«minTlsVersion»]: «1.0» });',
  "new grpc.Client('x.example.org:443', credentials.createInsecure()); import * as grpc from '@grpc/grpc-js';",
  'const config = { [«allowedIps»]: [«0.0.0.0/0»], [«ip_whitelist»]: [«*»] };',
  'if (allowed.includes(req.headers[«x-forwarded-for»])) next();',
  `const id = «${V1}»;`,
  `const id = Buffer.from(«${Buffer.from(V1).toString('base64')}», 'base64').toString();`,
  `const url = «https://t.example.org/click.php?lp_type=click_info&api_key=${V1}»;`,
  'fetch(«http://t.example.org/arm.php?action=campaign@get_all&api_key=» + key);',
  'fetch(«http://t.example.org/admin.php?page=Campaigns&api_key=» + key);',
  'axios.get(«http://t.example.org/admin.php», { params: { page: «Stats», api_key: key, date: 3 } });',
  'fetch(«https://t.example.org/public/api/v1/report/campaign», { headers: { [«api-key»]: req.query.key } });',
  'fetch(base + «/public/api/v1/clicks?datePreset=today»);',
  'console.log(process.env[«BINOM_API_KEY»]); console.log(binomApiKey, config.binom.apiKey);',
  'console.log(process.env); logger.info(«all», { ...process.env });',
  "import { env } from 'node:process'; console.log(env);",
  'const { env } = process; console.log(JSON.stringify(env));',
  'const settings = { [«binomApiKey»]: «f3a9be15c48260e94d1a3f5c68277d0bf3a9be15c48260e94d1a3f5c68277d0b» };',
  'localStorage.setItem(«binom_api_key», value); localStorage.setItem(«x», trackerToken);',
  'const tracker = { [«apiKey»]: process.env.K }; console.log(tracker.apiKey); console.log(upd_key);',
  'const key = process.env[«NEXT_PUBLIC_BINOM_API_KEY»];',
  'export default defineConfig({ [«envPrefix»]: «» }); import { defineConfig } from «vite»;',
  'const client = new GetClick(link, req.body.key); const other = new BinomClient(url, req.body.key);',
  'await fetch(base + «/public/api/v1/identity/api_key/block/3», { method: «POST» });',
];

/** Ways to write one text. */
const DISGUISES: readonly ((word: string, at: number) => string)[] = [
  (word) => JSON.stringify(word),
  (word, at) => quote(word, at, (code) => `\\x${code.toString(16).padStart(2, '0')}`),
  (word, at) => quote(word, at, (code) => `\\u${code.toString(16).padStart(4, '0')}`),
  (word, at) => quote(word, at, (code) => `\\u{${code.toString(16)}}`),
  (word, at) => quote(word, at, (code) => `\\${code.toString(8)}`),
  (word, at) => `'${word.slice(0, at)}' + '${word.slice(at)}'`,
  (word, at) => `('${word.slice(0, at)}') + /* and */ "${word.slice(at)}"`,
  (word, at) => `\`${word.slice(0, at)}\${'${word.slice(at)}'}\``,
  (word, at) => `\`\${"${word.slice(0, at)}"}${word.slice(at)}\``,
  (word, at) => `['${word.slice(0, at)}', '${word.slice(at)}'].join('')`,
  (word, at) => `'${word.slice(0, at)}'.concat('${word.slice(at)}')`,
  (word) => `String.fromCharCode(${Array.from(word, (char) => char.charCodeAt(0)).join(', ')})`,
];

function quote(word: string, at: number, write: (code: number) => string): string {
  const code = word.charCodeAt(at);
  return Number.isNaN(code) ? `'${word}'` : `'${word.slice(0, at)}${write(code)}${word.slice(at + 1)}'`;
}

const disguise = fc.record({ kind: fc.nat(DISGUISES.length - 1), at: fc.nat(1000) });
const fault = fc
  .tuple(fc.constantFrom(...FAULTS), fc.array(disguise, { minLength: 4, maxLength: 4 }))
  .map(([text, choices]) => {
    let next = 0;
    return text.replaceAll(/«([^»]*)»/g, (_, word: string) => {
      const { kind = 0, at = 0 } = choices[next++ % choices.length] ?? {};
      return DISGUISES[kind]?.(word, word === '' ? 0 : at % word.length) ?? '';
    });
  });
const filler = fc.constantFrom(
  'import https from "node:https";',
  'const list = items.map((item) => item.name);',
  'export class Service { constructor(private readonly token: string) {} }',
  'const key = await load();',
  'console.log(list, key);',
  'const message = "All addresses are allowed to " + name;',
);

describe('disguised faults', () => {
  it('are seen plain and in each disguise by itself', () => {
    const hidden = FAULTS.flatMap((text) =>
      DISGUISES.flatMap((write) =>
        [1, 4].flatMap((at) =>
          getHidden(text.replaceAll(/«([^»]*)»/g, (_, word: string) => write(word, Math.min(at, word.length)))).map(
            (report) => `${report} ${text} ${write('abc', 1)}`,
          ),
        ),
      ),
    );
    expect(hidden).toEqual([]);
  });

  it('are seen in any mixture', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fault, filler), { minLength: 1, maxLength: 4 }), (statements) => {
        const text = statements.join('\n');
        expect(getHidden(text), text).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
