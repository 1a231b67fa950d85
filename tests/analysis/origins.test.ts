import { describe, expect, it } from 'vitest';
import { ask } from './helpers.ts';

const cases: [name: string, code: string, expected: string[]][] = [
  ['a literal', "ask('x')", ['literal']],
  ['a composed text', 'ask(`Bearer ${process.env.A}`)', ['env A']],
  ['the environment', 'ask(process.env.BINOM_API_KEY)', ['env BINOM_API_KEY']],
  ['the environment by destructuring', 'const { A: x } = process.env; ask(x)', ['env A']],
  ['import.meta.env', 'ask(import.meta.env.VITE_A)', ['env VITE_A']],
  ['Deno', "ask(Deno.env.get('A'))", ['env A']],
  ["a Worker's env", 'export default { fetch(request, env) { ask(env.BINOM_API_KEY) } }', ['env BINOM_API_KEY']],
  ['a computed variable through a helper', "function need(n) { return process.env[n]; } ask(need('A'))", ['env A']],
  ['a fallback', "ask(process.env.A ?? 'b')", ['env A', 'literal']],
  [
    'a secret store',
    "import { SecretManagerServiceClient } from '@google-cloud/secret-manager'; const [v] = await new SecretManagerServiceClient().accessSecretVersion({}); ask(v.payload.data.toString())",
    ['secret-store'],
  ],
  [
    'a mounted secret',
    "import { readFileSync } from 'node:fs'; ask(readFileSync('/run/secrets/binom', 'utf8').trim())",
    ['secret-store'],
  ],
  [
    'a plain file',
    "import { readFileSync } from 'node:fs'; ask(JSON.parse(readFileSync('c.json', 'utf8')).key)",
    ['file key'],
  ],
  ['a JSON import', "import c from './c.json'; ask(c.key)", ['file key']],
  ['the command line', 'ask(process.argv[2])', ['input 2']],
  [
    'a chained yargs',
    "const argv = require('yargs/yargs')(process.argv).option('key', {}).parseSync(); ask(argv.key)",
    ['input key'],
  ],
  ['a form of any name', "export async function save(sent: FormData) { ask(sent.get('key')) }", ['input key']],
  ['a callback of the storage', 'chrome.storage.local.get("k", (items) => { ask(items.k) })', ['storage k']],
  ['browser storage', "ask(localStorage.getItem('k'))", ['storage k']],
  ['a request body', 'app.post((req, res) => { ask(req.body.key) })', ['input key']],
  ['a destructured request', 'app.post(({ body }, res) => { ask(body.key) })', ['input key']],
  [
    'a parsed request',
    'export async function POST(request: NextRequest) { const { key } = await request.json(); ask(key) }',
    ['input key'],
  ],
  [
    'a form',
    "export async function PUT(request: Request) { const f = await request.formData(); ask(f.get('key')) }",
    ['input'],
  ],
  ["Hono's query", "app.get((c) => { ask(c.req.query('key')) })", ['input']],
  [
    'a decorated parameter',
    "import { Query } from '@nestjs/common'; class A { f(@Query('k') k: string) { ask(k) } }",
    ['input'],
  ],
  ['a parameter', 'export function f(x) { ask(x) }', ['parameter']],
  ['an import', "import { k } from './k'; ask(k)", ['import']],
  ['a missing property', 'ask({}.a)', ['missing']],
  ['a presence', 'ask(!!x)', ['clean']],
  ['a class', 'class A {} ask(A)', ['function']],
  ['an object', 'ask({})', ['object']],
  ['a list', 'ask([])', ['object']],
  ['what was caught', 'try {} catch (e) { ask(e) }', ['caught']],
  ['a file of an unknown name', "import { readFileSync } from 'node:fs'; ask(readFileSync())", ['file']],
  [
    'a file whose name is known',
    "import { readFileSync } from 'node:fs'; const n = 'a.txt'; ask(readFileSync(n))",
    ['file a.txt'],
  ],
  ['a file whose name is composed', "import { readFileSync } from 'node:fs'; ask(readFileSync(`${dir}/a`))", ['file']],
  [
    'a mounted secret by variable',
    "import { readFileSync } from 'node:fs'; ask(readFileSync(process.env.BINOM_KEY_FILE, 'utf8'))",
    ['secret-store'],
  ],
  [
    'a decorator without a call',
    "import { Body } from '@nestjs/common'; class A { f(@Body k: string) { ask(k) } }",
    ['input'],
  ],
  [
    'a decorator of another library',
    "import { Inject } from 'x'; class A { f(@Inject() k: string) { ask(k) } }",
    ['parameter'],
  ],
  ['a request with a default', 'export function f(req = {}) { ask(req.body.key) }', ['input key']],
  ['a namespace of functions', 'namespace N { export function f() { return 1; } } ask(N.f)', ['function']],
  ['a setter without writes', 'class A { set a(v) { ask(v) } }', ['parameter']],
  ['a bound parameter', 'function f(a, b) { ask(b) } const g = f.bind(null, 1)', ['parameter']],
  ['a listener without a sender', "bus.on('a', (v) => { ask(v) })", ['parameter']],
  ['a listener of an unknown event', 'bus.on(name, (v) => { ask(v) })', ['parameter']],
  ['a timer without arguments', 'setTimeout((v) => { ask(v) }, 1)', ['parameter']],
  ['a callback of a computed method', 'list[x]((v) => { ask(v) })', ['parameter']],
  ['a constant without value', 'declare const x: string; ask(x)', ['unknown']],
];

describe('origins', () => {
  it.each(cases)('%s', (_, code, expected) => {
    const { analysis, asked } = ask(code);
    const [node] = asked;
    const found = node
      ? analysis.origins(node).map(({ kind, name }) => (name === undefined ? kind : `${kind} ${name}`))
      : [];
    expect(found).toEqual(expected);
  });
});
