#!/usr/bin/env node
// Runs every rule over the source files of a fixed list of published packages and looks for crashes and hangs.
//   node scripts/trust/crash.mjs [--out FOLDER] [--plugin dist/index.js] [--only TEXT] [--files LIST] [--children 2] [--resume]
// Each file is linted by a child process as it is and with all prefilters opened, every tenth file in all four ways (see check.mjs). A file is a hang when the rules take more than 10 seconds of CPU
// time on it in one way, or when the child has not answered after three minutes of CPU time; the child is then killed and started anew.
// A file with the text of an earlier one is not linted again. `--files` takes a list of files (one a line, as files.jsonl names them) to lint once more.
// Writes every report of a recommended rule to FOLDER/reports.jsonl and every file's cost to FOLDER/files.jsonl.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_CACHE, fetchPackage, getParsedName, listSources } from '../../bench/packages.mjs';
import { Child } from './child.mjs';
import { summarize, getSlowest, MAX_CPU_SECONDS } from './summary.mjs';

/** Larger bundles exist (TypeScript's own is 9 MB), but nobody lints them. */
const MAX_BYTES = 5 * 1024 * 1024;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'reports/trust' },
    plugin: { type: 'string', default: 'dist/index.js' },
    only: { type: 'string', default: '' },
    files: { type: 'string' },
    children: { type: 'string', default: '2' },
    resume: { type: 'boolean', default: false },
  },
});
mkdirSync(values.out, { recursive: true });
const costs = join(values.out, 'files.jsonl');
const reports = join(values.out, 'reports.jsonl');
if (!values.resume) for (const file of [costs, reports]) rmSync(file, { force: true });
const done = new Set(existsSync(costs) ? readLines(costs).map((entry) => entry.file) : []);
const wanted = values.files === undefined ? undefined : new Set(readFileSync(values.files, 'utf8').trim().split('\n'));

function readLines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The files of all packages that are to be linted, each text once. */
async function* listFiles() {
  const { crash: packages } = JSON.parse(readFileSync(join(import.meta.dirname, 'packages.json'), 'utf8'));
  const texts = new Set();
  let count = 0;
  for (const spec of packages.filter((name) => name.includes(values.only))) {
    for (const file of listSources(await fetchPackage(spec), MAX_BYTES)) {
      const name = relative(DEFAULT_CACHE, file);
      const bytes = readFileSync(file);
      const hash = createHash('sha256').update(bytes).digest('base64');
      if (texts.has(hash)) continue;
      texts.add(hash);
      count += 1;
      if (done.has(name) || wanted?.has(name) === false) continue;
      yield { file, name, bytes: bytes.length, ways: wanted || count % 10 === 0 ? undefined : ['binom', 'woken'] };
    }
    console.log(`${spec}: all handed out`);
  }
}

async function work(files) {
  const child = new Child(join(import.meta.dirname, 'worker.mjs'), resolve(values.plugin));
  for (;;) {
    const { value, done: isEnd } = await files.next();
    if (isEnd) break;
    record(value, await child.ask(value.file, relative(DEFAULT_CACHE, getParsedName(value.file)), value.ways));
  }
  child.stop();
}

function record({ name, bytes }, { isParsed, isLost, crashes, reports: found, seconds, parsing }) {
  for (const report of found) appendFileSync(reports, `${JSON.stringify({ file: name, ...report })}\n`);
  const entry = { file: name, bytes, isParsed, isLost, crashes, seconds, parsing };
  appendFileSync(costs, `${JSON.stringify(entry)}\n`);
  if (crashes.length > 0)
    console.log(`CRASH ${name}: ${crashes.map(({ way, error }) => `${way}: ${error}`).join('\n')}`);
  if (getSlowest(entry) > MAX_CPU_SECONDS) console.log(`HANG ${name} (${bytes} bytes): ${JSON.stringify(seconds)}`);
}

// An asynchronous generator answers one question after the other, so that the children can share it.
const files = listFiles();
await Promise.all(Array.from({ length: Number(values.children) }, () => work(files)));
process.exitCode = summarize(readLines(costs), existsSync(reports) ? readLines(reports) : []) ? 0 : 1;
