// Runs the commands that the pages show and writes what they print into the page. With --check it only says which page is not up to date.
//
// A block counts when `<!-- output -->` stands above its ```console fence. Lines that begin with `$ ` are run, all of a block in one fresh
// copy of tests/fixtures/docs-project: a git repository with one empty commit, and everything staged that the fixture holds.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');
const work = await mkdtemp(join(tmpdir(), 'binom-docs-'));
const BLOCK = /(<!-- output -->\n+```console\n)([\s\S]*?)(```)/g;
/** Blocks that are run at once. */
const AT_ONCE = 3;

/** Stands before everything else on the path: `npx binom-lint` is the built command. */
async function makeTools() {
  const folder = join(work, 'bin');
  await mkdir(folder);
  const npx = `#!/bin/sh\n[ "$1" = --no-install ] && shift\nshift\nexec "${process.execPath}" "${root}dist/cli/bin.js" "$@"\n`;
  await writeFile(join(folder, 'npx'), npx, { mode: 0o755 });
  return folder;
}

const who = { NAME: 'Ada Example', EMAIL: 'ada@example.com', DATE: '2026-05-04T10:00:00Z' };
const people = ['AUTHOR', 'COMMITTER'].flatMap((role) =>
  Object.entries(who).map(([field, value]) => [`GIT_${role}_${field}`, value]),
);
const dropped = ['FORCE_COLOR', 'CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'NODE_OPTIONS', 'GIT_DIR', 'GIT_INDEX_FILE'];
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !dropped.includes(name))),
  ...Object.fromEntries(people),
  PATH: `${await makeTools()}:${process.env.PATH}`,
  NO_COLOR: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

function run(cwd, command) {
  return new Promise((resolve) => {
    const child = execFile('sh', ['-c', command], { cwd, env }, (_, stdout, stderr) =>
      resolve({ output: stdout + stderr, status: child.exitCode }),
    );
  });
}

async function makeProject(name) {
  const folder = join(work, name);
  await cp(join(root, 'tests/fixtures/docs-project'), folder, { recursive: true });
  await run(folder, 'git init -q -b main && git commit -q --allow-empty -m "Start" && git add -A');
  return folder;
}

/** Runs the commands of a block, and gives the block as it should be. */
async function fill(block, name) {
  const folder = await makeProject(name);
  const parts = [];
  let status = 0;
  for (const line of block.split('\n').filter((text) => text.startsWith('$ '))) {
    const { output, status: ended } = await run(folder, line.slice(2).replaceAll('$?', String(status)));
    status = ended;
    parts.push(`${line}\n${output}`.trimEnd());
  }
  return `${parts.join('\n')}\n`.replaceAll(folder, '/home/ada/sync');
}

/** Every block of every page, as `{ page, block }`. */
async function findBlocks() {
  const names = (await readdir(join(root, 'docs'))).filter((name) => name.endsWith('.md'));
  const pages = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(root, 'docs', name), 'utf8') })),
  );
  return pages.flatMap((page) => [...page.text.matchAll(BLOCK)].map(([, , block]) => ({ page, block })));
}

try {
  const jobs = (await findBlocks()).map((job, index) => ({ ...job, name: `project-${index}` }));
  const queue = [...jobs];
  const work = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) job.filled = await fill(job.block, job.name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const page of new Set(jobs.map((job) => job.page))) {
    const blocks = jobs.filter((job) => job.page === page).map((job) => job.filled);
    const text = page.text.replaceAll(BLOCK, (_, start, __, end) => start + blocks.shift() + end);
    if (text === page.text) continue;
    if (!isCheck) await writeFile(join(root, 'docs', page.name), text);
    else {
      console.error(`docs/${page.name} does not show what its commands print: run \`npm run docs\`.`);
      process.exitCode = 1;
    }
  }
} finally {
  await rm(work, { recursive: true, force: true, maxRetries: 3 });
}
