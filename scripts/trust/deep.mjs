#!/usr/bin/env node
// Lints programs of 10,000 levels of each kind of nesting with every rule, in a thread whose stack is large enough for the parser.
//   node scripts/trust/deep.mjs [--depth 10000] [--plugin dist/index.js] [--only TEXT]
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { checkSource } from './check.mjs';
import { SHAPES } from './shapes.mjs';

const { values } = parseArgs({
  options: {
    depth: { type: 'string', default: '10000' },
    plugin: { type: 'string', default: 'dist/index.js' },
    only: { type: 'string', default: '' },
  },
});

/** A rule that asks for what ESLint makes of a program, and does nothing: what our rules take is above this. */
const rule = { create: ({ sourceCode }) => (sourceCode.scopeManager ? {} : {}) };
const IDLE = {
  rules: { rule },
  configs: { strict: { plugins: { idle: { rules: { rule } } }, rules: { 'idle/rule': 'error' } } },
};

if (isMainThread) {
  let failed = 0;
  for (const name of Object.keys(SHAPES).filter((shape) => shape.includes(values.only))) {
    const worker = new Worker(new URL(import.meta.url), {
      argv: process.argv.slice(2),
      workerData: name,
      resourceLimits: { stackSizeMb: 900, maxOldGenerationSizeMb: 4096 },
    });
    const { isParsed, parsing, crashes, seconds, alone } = await new Promise((answer, fail) => {
      worker.once('message', answer);
      worker.once('error', fail);
    });
    await worker.terminate();
    failed += crashes.length;
    const slowest = Math.max(0, ...Object.values(seconds));
    const rules = `with all rules ${slowest.toFixed(1)} s, ESLint alone ${(alone.woken ?? 0).toFixed(1)} s`;
    console.log(`${name}: parser ${parsing.toFixed(1)} s, ${isParsed ? rules : 'refused'}`);
    for (const { way, error } of crashes) console.log(`CRASH ${name}, ${way}: ${error}`);
  }
  process.exitCode = failed > 0 ? 1 : 0;
} else {
  const { default: plugin } = await import(pathToFileURL(resolve(values.plugin)).href);
  const text = SHAPES[workerData](Number(values.depth));
  const { seconds: alone } = checkSource(IDLE, text, 'deep.tsx', ['woken']);
  parentPort.postMessage({ ...checkSource(plugin, text, 'deep.tsx', ['binom', 'woken']), alone });
}
