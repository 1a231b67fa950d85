// What the plugin adds to an oxlint run on code without Binom: oxlint with its own rules, the same with an empty plugin of as many
// rules (what JavaScript plugins cost at all), and with ours.
//   node bench/oxlint.mjs [--runs N] [--sample N]        (after `npm run build`)
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import plugin from '../dist/index.js';
import { alternate, describeMachine, describeSpread, median, timeCpu } from './lib/measure.mjs';
import { CACHE, getCorpus } from './lib/tools.mjs';
import { DEFAULT_CACHE } from './packages.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '11' }, sample: { type: 'string', default: '1' } },
});
const ROOT = join(import.meta.dirname, '..');
const bin = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint');
const files = (await getCorpus()).filter((_, i) => i % Number(values.sample) === 0);
const rules = Object.keys(plugin.configs.recommended.rules);
const folder = join(CACHE, 'oxlint');

/** A side: oxlint with a configuration of its own. */
function createSide(name, config) {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify({ categories: { correctness: 'warn' }, ...config }));
  return () => timeCpu(process.execPath, [bin, '--config', path, ...files], { cwd: DEFAULT_CACHE });
}

mkdirSync(folder, { recursive: true });
const empty = rules.map((rule) => `${JSON.stringify(rule.split('/')[1])}: { create: () => ({}) }`).join(', ');
writeFileSync(join(folder, 'empty.mjs'), `export default { meta: { name: 'binom' }, rules: { ${empty} } };\n`);
const on = Object.fromEntries(rules.map((rule) => [rule, 'error']));
const load = (specifier) => ({ jsPlugins: [{ name: 'binom', specifier }], rules: on });
const results = await alternate(
  {
    'own rules': createSide('own', {}),
    'empty plugin': createSide('empty', load(join(folder, 'empty.mjs'))),
    ours: createSide('ours', load(join(ROOT, 'dist/index.js'))),
  },
  Number(values.runs),
);

const { version } = createRequire(import.meta.url)('oxlint/package.json');
console.log(`${describeMachine()}, oxlint ${version}; ${files.length} files, medians of ${values.runs}`);
const base = results.get('own rules');
const percent = (ratio) => `${(100 * (ratio - 1)).toFixed(1)} %`;
for (const [name, list] of results) {
  const of = (key) => `${median(list.map((run) => run[key])).toFixed(0)} ms`;
  console.log(`${name.padEnd(13)} wall ${of('wall').padStart(8)}, CPU ${of('cpu').padStart(8)}`);
  if (name === 'own rules') continue;
  for (const key of ['wall', 'cpu']) {
    const more = list.map((run, i) => run[key] / base[i][key]);
    console.log(`${''.padEnd(13)} ${key} over own rules, run by run: ${describeSpread(more, percent)}`);
  }
}
