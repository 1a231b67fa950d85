// What importing the plugin costs: a process of its own each time, against one that imports an empty module.
//   node bench/import.mjs [--runs N]        (after `npm run build`)
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { alternate, describeMachine, median } from './lib/measure.mjs';
import { CACHE } from './lib/tools.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '21' } } });

/** Milliseconds of wall and CPU time between asking for a module and having it. */
function load(file) {
  const code = `const start = performance.now(), cpu = process.cpuUsage();
    await import(${JSON.stringify(pathToFileURL(file).href)});
    const { user, system } = process.cpuUsage(cpu);
    console.log(JSON.stringify({ wall: performance.now() - start, cpu: (user + system) / 1000 }));`;
  return JSON.parse(spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout);
}

mkdirSync(CACHE, { recursive: true });
const empty = join(CACHE, 'empty.mjs');
writeFileSync(empty, '');
const results = await alternate(
  { empty: () => load(empty), plugin: () => load(join(import.meta.dirname, '../dist/index.js')) },
  Number(values.runs),
);
console.log(`${describeMachine()}; medians of ${values.runs} processes`);
for (const [name, list] of results) {
  const of = (key) => `${median(list.map((result) => result[key])).toFixed(1)} ms`;
  const least = Math.min(...list.map(({ wall }) => wall)).toFixed(1);
  console.log(`${name.padEnd(8)} wall ${of('wall')} (least ${least} ms), CPU ${of('cpu')}`);
}
