// Runs the commands that the pages show and writes what they print into the page. With --check it only says which page is not up to date.
//
// A block counts when `<!-- output -->` stands above its ```console fence. Lines that begin with `$ ` are run, all of a block in one fresh
// copy of tests/fixtures/docs-project: a git repository with one commit, and everything staged that the fixture holds.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');
const work = mkdtempSync(join(tmpdir(), 'binom-docs-'));
const BLOCK = /(<!-- output -->\n+```console\n)([\s\S]*?)(```)/g;

/** Stands before everything else on the path: `npx binom-lint` is the built command. */
function makeTools() {
  const folder = join(work, 'bin');
  mkdirSync(folder);
  const npx = `#!/bin/sh\n[ "$1" = --no-install ] && shift\nshift\nexec "${process.execPath}" "${root}dist/cli/bin.js" "$@"\n`;
  writeFileSync(join(folder, 'npx'), npx, { mode: 0o755 });
  return folder;
}

const tools = makeTools();
const who = { name: 'Ada Example', email: 'ada@example.com', date: '2026-05-04T10:00:00Z' };
const env = {
  ...process.env,
  PATH: `${tools}:${process.env.PATH}`,
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  CI: undefined,
  GITHUB_ACTIONS: undefined,
  NODE_OPTIONS: undefined,
  GIT_CONFIG_GLOBAL: '/dev/null',
  ...{ GIT_AUTHOR_NAME: who.name, GIT_AUTHOR_EMAIL: who.email, GIT_AUTHOR_DATE: who.date },
  ...{ GIT_COMMITTER_NAME: who.name, GIT_COMMITTER_EMAIL: who.email, GIT_COMMITTER_DATE: who.date },
};

function run(cwd, command) {
  const { stdout, stderr, status } = spawnSync('sh', ['-c', command], { cwd, env, encoding: 'utf8' });
  return { output: `${stdout}${stderr}`, status };
}

function makeProject(name) {
  const folder = join(work, name);
  cpSync(join(root, 'tests/fixtures/docs-project'), folder, { recursive: true });
  run(folder, 'git init -q -b main && git commit -q --allow-empty -m "Start" && git add -A');
  return folder;
}

/** Runs the commands of a block, and gives the block as it should be. */
function fill(block, name) {
  const folder = makeProject(name);
  let status = 0;
  const sessions = block.split('\n').filter((line) => line.startsWith('$ '));
  const parts = sessions.map((line) => {
    const command = line.slice(2).replaceAll('$?', String(status));
    const { output, status: ended } = run(folder, command);
    status = ended;
    return `${line}\n${output}`.trimEnd();
  });
  return `${parts.join('\n')}\n`.replaceAll(folder, '/home/ada/sync');
}

let number = 0;
try {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  for (const page of pages) {
    const file = join(root, 'docs', page);
    const present = readFileSync(file, 'utf8');
    const text = present.replaceAll(BLOCK, (_, start, block, end) => {
      number += 1;
      return start + fill(block, `project-${number}`) + end;
    });
    if (text === present) continue;
    if (!isCheck) writeFileSync(file, text);
    else {
      console.error(`docs/${page} does not show what its commands print: run \`npm run docs\`.`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 3 });
}
