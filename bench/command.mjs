// What binom-lint takes: over a whole repository beside ripgrep, ESLint and secretlint; in a commit hook beside bare Node; over a history
// beside `git log -p`; and how it grows.
//   node bench/command.mjs [tree] [growth] [gates] [staged] [history] [shards] [--runs N]        (after `npm run build`)
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alternate, describeMachine, median, time, timeWithMemory } from './lib/measure.mjs';
import { CACHE, installTools } from './lib/tools.mjs';
import { git, makeCopy, makeEmpty, makeHistory, makeTree } from './lib/repositories.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' } },
});
const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'dist/cli/bin.js');
const runs = Number(values.runs);
const lint = (...args) => [BIN, '--no-cache', ...args];
const ms = (value) => `${value.toFixed(0)} ms`;

function print(title, results, base) {
  console.log(`\n${title}`);
  const of = (name) => median(results.get(name));
  for (const name of results.keys())
    console.log(
      `${name.padEnd(34)}${ms(of(name)).padStart(10)}${(of(name) / of(base)).toFixed(2).padStart(9)} × ${base}`,
    );
}

/** The files that are more than looked at, as `--debug` tells them. */
function listCandidates(folder) {
  const { stderr } = spawnSync(process.execPath, lint('--debug', '.'), {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return [...stderr.matchAll(/candidate: (.+)$/gm)].map(([, path]) => path);
}

async function printMemory(args, cwd) {
  const { peak } = await timeWithMemory(process.execPath, args, { cwd });
  console.log(`most memory ${peak.toFixed(0)} MB (goal 200)`);
}

/** The words that a searcher has to look for to find the same files. */
const PATTERNS =
  'binom|tracker|upd_?key|arm\\.php|000001[0-9a-f]{32}|rejectUnauthorized|NODE_TLS_REJECT|strict-?ssl|insecure|minVersion|secureProtocol|ciphers|x-forwarded-for|AKIA|BEGIN [A-Z ]*PRIVATE KEY|xox[bpas]-|gh[pousr]_|://[^/ ]+:[^/ ]+@';

const READ_ALL =
  "git rev-list --objects --filter=object:type=blob --filter-provided-objects --all | cut -d' ' -f1 | git cat-file --batch --buffer";
const GATE_FILES = 300;

const BENCHES = {
  async tree() {
    const tools = await installTools('ripgrep', ['@vscode/ripgrep@1.18.0']);
    const rg = [
      join(tools, 'node_modules/@vscode/ripgrep-linux-x64/bin/rg'),
      join(tools, 'node_modules/@vscode/ripgrep/bin/rg'),
      '/usr/bin/rg',
    ].find((file) => existsSync(file));
    const folder = await makeTree(10_000);
    const candidates = listCandidates(folder);
    const apart = makeCopy('tree-10000-candidates', folder, candidates);
    const sides = {
      ...(rg && { ripgrep: () => time(rg, ['-i', '-c', '--hidden', PATTERNS, '.'], { cwd: folder }) }),
      'binom-lint .': () => time(process.execPath, lint('.'), { cwd: folder }),
      'the candidates alone': () => time(process.execPath, lint('.'), { cwd: apart }),
    };
    const results = await alternate(sides, runs);
    print('10,000 files, 38 MB', results, rg ? 'ripgrep' : 'binom-lint .');
    const [whole, some] = [median(results.get('binom-lint .')), median(results.get('the candidates alone'))];
    const beside = rg ? `, ${((whole - some) / median(results.get('ripgrep'))).toFixed(2)} × ripgrep` : '';
    console.log(`${candidates.length} candidates; without what they cost ${ms(whole - some)}${beside} (goal 4)`);
    await printMemory(lint('.'), folder);
  },
  async growth() {
    console.log('\nfiles     ms   ms a file   peak MB');
    for (const count of [1000, 2000, 4000, 8000, 16_000]) {
      const folder = await makeTree(count);
      const results = [];
      for (let i = 0; i < runs; i += 1)
        results.push(await timeWithMemory(process.execPath, lint('.'), { cwd: folder }));
      const [wall, peak] = [median(results.map((result) => result.ms)), median(results.map((result) => result.peak))];
      console.log(
        `${String(count).padStart(5)}${wall.toFixed(0).padStart(7)}${(wall / count).toFixed(3).padStart(12)}${peak.toFixed(0).padStart(10)}`,
      );
    }
  },
  async gates() {
    // Few: secretlint's command takes time by the square of the number of files on Node 20.
    const folder = await makeTree(GATE_FILES);
    const config = join(folder, 'eslint.config.mjs');
    const secrets = join(folder, '.secretlintrc.json');
    writeFileSync(
      config,
      `import parser from '${join(ROOT, 'node_modules/@typescript-eslint/parser/dist/index.js')}';
import binom from '${join(ROOT, 'dist/index.js')}';
export default [{ files: ['**/*.ts'], languageOptions: { parser } }, binom.configs.recommended];\n`,
    );
    const preset = join(ROOT, 'node_modules/@secretlint/secretlint-rule-preset-recommend');
    writeFileSync(secrets, JSON.stringify({ rules: [{ id: preset }, { id: join(ROOT, 'secretlint') }] }));
    const run = (bin, args) => time(process.execPath, [join(ROOT, 'node_modules', bin), ...args], { cwd: folder });
    const sides = {
      'binom-lint --no-config .': () => time(process.execPath, lint('--no-config', '.'), { cwd: folder }),
      'eslint . && secretlint .': () =>
        run('eslint/bin/eslint.js', ['.']) + run('secretlint/bin/secretlint.js', ['**/*']),
    };
    print(`${GATE_FILES} files, the same rules`, await alternate(sides, runs, 0), 'binom-lint --no-config .');
    rmSync(config);
    rmSync(secrets);
  },
  async staged() {
    const plain = await makeEmpty('staged-plain');
    const typed = await makeEmpty('staged-typescript');
    for (const [folder, text] of [
      [plain, 'export const sum = (a: number, b: number): number => a + b;\n'],
      [
        typed,
        "export const key: string | undefined = process.env.BINOM_API_KEY;\nif (!key) throw new Error('not set');\n",
      ],
    ]) {
      for (const i of [1, 2, 3]) writeFileSync(join(folder, `f${i}.ts`), text);
      git(folder, ['add', '-A']);
    }
    const sides = {
      'node -e 0': () => time(process.execPath, ['-e', '0']),
      '--staged, nothing can report': () => time(process.execPath, lint('--staged'), { cwd: plain }),
      '--staged, TypeScript candidates': () => time(process.execPath, lint('--staged'), { cwd: typed }),
    };
    print('three staged files', await alternate(sides, runs * 7), 'node -e 0');
  },
  async history() {
    const folder = await makeHistory(10_000);
    const sides = {
      'git log -p': () => time('git', ['log', '-p', '--all'], { cwd: folder }),
      // What no reader of a history can do without: all its versions, once.
      'git cat-file of all versions': () => time('sh', ['-c', READ_ALL], { cwd: folder }),
      'binom-lint --history': () => time(process.execPath, lint('--history'), { cwd: folder }),
    };
    print('10,000 commits', await alternate(sides, runs), 'git log -p');
    await printMemory(lint('--history'), folder);
  },
  async shards() {
    const folder = await makeTree(4000);
    const bytes = [1, 2, 3, 4].map((index) => {
      const { stdout } = spawnSync(process.execPath, lint('--shard', `${index}/4`, '--format', 'json', '.'), {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      });
      return JSON.parse(stdout).counts.bytes;
    });
    const mean = bytes.reduce((sum, value) => sum + value, 0) / bytes.length;
    const worst = Math.max(...bytes.map((value) => Math.abs(value / mean - 1)));
    console.log(
      `\nfour shards of 4,000 files: ${bytes.join(', ')} bytes; ${(100 * worst).toFixed(2)} % from the mean at most`,
    );
  },
};

console.log(`${describeMachine()}; medians of ${runs}, wall time; cache in ${CACHE}`);
for (const name of positionals.length > 0 ? positionals : Object.keys(BENCHES)) await BENCHES[name]();
