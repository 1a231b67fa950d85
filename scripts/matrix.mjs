// Runs the packed plugin, preset and command under every version that package.json promises, and prints a table.
//   node scripts/matrix.mjs [--node 20.19.0,22,24] [--eslint 9.22.0,9,10] [--secretlint 12,13]
// Node versions come as npm packages (`node@N`), so that only npm is needed. Ends with 1 when a cell fails.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    node: { type: 'string', default: '20.19.0,22,24,26' },
    eslint: { type: 'string', default: '9.22.0,9,10' },
    secretlint: { type: 'string', default: '12,13' },
  },
});
const list = (text) => text.split(',').filter(Boolean);
const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'binom-matrix-'));
// Made up, of the right format.
const key = `48000001${'9f3c1e7ab05d2846'.repeat(2)}`;

/** Runs a command and returns its exit code and both streams. */
function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  return { status, output: error ? String(error) : `${stdout}${stderr}` };
}

function npm(cwd, ...args) {
  const { status, output } = run('npm', args, cwd);
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${output}`);
  return output;
}

/** A project with the packed plugin and one version of each tool. */
function makeProject(name, packages, tarball) {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  const files = {
    'package.json': '{ "private": true, "type": "module" }',
    'eslint.config.js': `import binom from 'eslint-plugin-binom';
import { defineConfig } from 'eslint/config';
export default defineConfig({ plugins: { binom }, extends: ['binom/recommended'] });`,
    '.secretlintrc.json': '{ "rules": [{ "id": "eslint-plugin-binom/secretlint" }] }',
    'leak.js': `export const binomApiKey = '${key}';\n`,
    'notes.txt': `BINOM_API_KEY=${key}\n`,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', '--force', tarball, ...packages);
  return folder;
}

/** The binary of a Node version, installed from npm; undefined when there is none for this machine. */
function installNode(version) {
  const folder = join(work, `node-${version}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  try {
    npm(folder, 'install', '--no-audit', '--no-fund', `node@${version}`);
  } catch {
    return undefined;
  }
  const binary = join(folder, 'node_modules/node/bin/node');
  const { status, output } = run(binary, ['--version'], folder);
  return status === 0 ? { binary, version: output.trim() } : undefined;
}

/** `ok` when the command ends as it should, says what it should and prints no key. */
function check({ status, output }, expectedText) {
  if (output.includes(key)) return 'PRINTS THE KEY';
  if (status !== 1) return `exit ${status}: ${output.trim().split('\n').slice(-1)[0]}`;
  return output.includes(expectedText) ? 'ok' : 'found nothing';
}

let failures = 0;
try {
  const packed = npm(root, 'pack', '--silent', '--ignore-scripts', '--pack-destination', work).trim();
  const tarball = join(work, packed.split('\n').at(-1));
  const eslints = list(values.eslint).map((v) => [v, makeProject(`eslint-${v}`, [`eslint@${v}`], tarball)]);
  const secretlints = list(values.secretlint).map((v) => [
    v,
    makeProject(`secretlint-${v}`, ['eslint@10', `secretlint@${v}`], tarball),
  ]);
  const header = [
    'Node',
    ...eslints.map(([v]) => `ESLint ${v}`),
    ...secretlints.map(([v]) => `secretlint ${v}`),
    'binom-lint',
  ];
  console.log(`| ${header.join(' | ')} |`);
  console.log(`|${header.map(() => '---').join('|')}|`);
  for (const wanted of list(values.node)) {
    const node = installNode(wanted);
    if (!node) {
      console.log(`| ${wanted} | not to be had on this machine |`);
      continue;
    }
    const major = Number(/\d+/.exec(node.version)[0]);
    const cells = [node.version];
    for (const [, folder] of eslints) {
      cells.push(check(run(node.binary, ['node_modules/eslint/bin/eslint.js', 'leak.js'], folder), 'no-hardcoded-key'));
    }
    for (const [version, folder] of secretlints) {
      const args = ['node_modules/secretlint/bin/secretlint.js', '--maskSecrets', 'notes.txt'];
      cells.push(
        version.startsWith('13') && major < 22 ? 'needs Node 22' : check(run(node.binary, args, folder), 'key'),
      );
    }
    const bin = 'node_modules/eslint-plugin-binom/dist/cli/bin.js';
    cells.push(check(run(node.binary, [bin, 'leak.js', 'notes.txt'], eslints.at(-1)[1]), 'no-hardcoded-key'));
    failures += cells.slice(1).filter((cell) => cell !== 'ok' && cell !== 'needs Node 22').length;
    console.log(`| ${cells.join(' | ')} |`);
  }
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 3 });
}
if (failures > 0) process.exitCode = 1;
