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

if (isMainThread) {
  let failed = 0;
  for (const name of Object.keys(SHAPES).filter((shape) => shape.includes(values.only))) {
    const worker = new Worker(new URL(import.meta.url), {
      argv: process.argv.slice(2),
      workerData: name,
      resourceLimits: { stackSizeMb: 900, maxOldGenerationSizeMb: 4096 },
    });
    const { isParsed, parsing, crashes, seconds } = await new Promise((answer, fail) => {
      worker.once('message', answer);
      worker.once('error', fail);
    });
    await worker.terminate();
    failed += crashes.length;
    const slowest = Math.max(0, ...Object.values(seconds));
    console.log(`${name}: parser ${parsing.toFixed(1)} s, ${isParsed ? `rules ${slowest.toFixed(1)} s` : 'refused'}`);
    for (const { way, error } of crashes) console.log(`CRASH ${name}, ${way}: ${error}`);
  }
  process.exitCode = failed > 0 ? 1 : 0;
} else {
  const { default: plugin } = await import(pathToFileURL(resolve(values.plugin)).href);
  parentPort.postMessage(checkSource(plugin, SHAPES[workerData](Number(values.depth)), 'deep.tsx', ['binom', 'woken']));
}
