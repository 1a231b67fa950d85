#!/usr/bin/env node
// Runs every rule over the source files of a fixed list of published packages and looks for crashes and hangs.
//   node scripts/trust/crash.mjs [--out FOLDER] [--plugin dist/index.js] [--only TEXT] [--resume]
// Each file is linted by a child process as it is and with all prefilters opened, every tenth file in all four ways (see check.mjs). A file is a hang when the rules take more than 10 seconds of CPU
// time on it in one way, or when the child has not answered after three minutes of wall time; the child is then killed and started anew.
// Writes every report of a recommended rule to FOLDER/reports.jsonl and every file's cost to FOLDER/files.jsonl.
import { fork } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_CACHE, fetchPackage, getParsedName, listSources } from '../../bench/packages.mjs';

/** Larger bundles exist (TypeScript's own is 9 MB), but nobody lints them. */
const MAX_BYTES = 5 * 1024 * 1024;
const MAX_CPU_SECONDS = 10;
const MAX_WALL_MILLISECONDS = 180_000;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'reports/trust' },
    plugin: { type: 'string', default: 'dist/index.js' },
    only: { type: 'string', default: '' },
    resume: { type: 'boolean', default: false },
  },
});
mkdirSync(values.out, { recursive: true });
const costs = join(values.out, 'files.jsonl');
const reports = join(values.out, 'reports.jsonl');
if (!values.resume) for (const file of [costs, reports]) rmSync(file, { force: true });
const done = new Set(existsSync(costs) ? readLines(costs).map((entry) => entry.file) : []);

function readLines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

let worker;
/** The child, ready to take a file. */
async function getWorker() {
  if (worker?.connected) return worker;
  worker = fork(join(import.meta.dirname, 'worker.mjs'), [resolve(values.plugin)], {
    execArgv: ['--max-old-space-size=4096'],
  });
  await new Promise((ready) => worker.once('message', ready));
  return worker;
}

/** What the child says about a file; an outcome of our own when it dies or does not answer. */
async function ask(file, ways) {
  const child = await getWorker();
  return new Promise((answer) => {
    const end = (outcome) => {
      clearTimeout(timer);
      child.removeAllListeners();
      if (outcome.isLost) child.kill('SIGKILL');
      answer(outcome);
    };
    const lose = (error) => end({ isLost: true, crashes: [{ way: 'process', error }], reports: [], seconds: {} });
    const timer = setTimeout(() => lose('no answer: timeout'), MAX_WALL_MILLISECONDS);
    child.once('message', end);
    child.once('exit', (code, signal) => lose(`the process ended: ${code ?? signal}`));
    child.send({ file, ways, name: relative(DEFAULT_CACHE, getParsedName(file)) });
  });
}

const { crash: packages } = JSON.parse(readFileSync(join(import.meta.dirname, 'packages.json'), 'utf8'));
let count = 0;
for (const spec of packages.filter((name) => name.includes(values.only))) {
  for (const file of listSources(await fetchPackage(spec), MAX_BYTES)) {
    const name = relative(DEFAULT_CACHE, file);
    if (done.has(name)) continue;
    const {
      isParsed,
      isLost,
      crashes,
      reports: found,
      seconds,
    } = await ask(file, count % 10 === 0 ? undefined : ['binom', 'woken']);
    count += 1;
    for (const report of found) appendFileSync(reports, `${JSON.stringify({ file: name, ...report })}\n`);
    const bytes = statSync(file).size;
    appendFileSync(costs, `${JSON.stringify({ file: name, bytes, isParsed, isLost, crashes, seconds })}\n`);
    if (isLost) worker = undefined;
    const slowest = Math.max(0, ...Object.values(seconds));
    if (crashes.length > 0)
      console.log(`CRASH ${name}: ${crashes.map(({ way, error }) => `${way}: ${error}`).join('\n')}`);
    if (slowest > MAX_CPU_SECONDS) console.log(`HANG ${name} (${bytes} bytes): ${JSON.stringify(seconds)}`);
  }
  console.log(`${spec}: done`);
}
worker?.disconnect();
summarize(readLines(costs));

function summarize(files) {
  const worst = (file) => Math.max(0, ...Object.values(file.seconds));
  const slow = files.filter((file) => worst(file) > MAX_CPU_SECONDS);
  const crashed = files.filter((file) => file.crashes.length > 0);
  console.log(`${files.length} files, ${files.reduce((sum, file) => sum + file.bytes, 0)} bytes`);
  console.log(`${files.filter((file) => file.isParsed === false).length} that the parser refuses`);
  console.log(`${crashed.length} crashes, ${slow.length} over ${MAX_CPU_SECONDS} s`);
  const [slowest] = files.toSorted((a, b) => worst(b) - worst(a));
  if (slowest) console.log(`slowest: ${slowest.file} (${slowest.bytes} bytes) ${JSON.stringify(slowest.seconds)}`);
  process.exitCode = crashed.length + slow.length > 0 ? 1 : 0;
}
