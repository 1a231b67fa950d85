// ESLint's command with `--concurrency` 1 and 2, with the recommended rules and without any, on code without Binom or on the examples.
//   node bench/concurrency.mjs [--runs N] [--sample N] [--examples]        (after `npm run build`)
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { alternate, describeMachine, describeSpread, median, timeCpu } from './lib/measure.mjs';
import { CACHE, getCorpus } from './lib/tools.mjs';
import { DEFAULT_CACHE } from './packages.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sample: { type: 'string', default: '1' },
    examples: { type: 'boolean', default: false },
  },
});
const ROOT = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const bin = join(dirname(require.resolve('eslint/package.json')), 'bin/eslint.js');
const cwd = values.examples ? ROOT : DEFAULT_CACHE;
const files = values.examples
  ? ['examples/*/src/**/*.ts', 'tests/cases/**/*.{ts,tsx,js,jsx,mjs}']
  : (await getCorpus()).filter((_, i) => i % Number(values.sample) === 0);

/** A configuration in a file: what a process has in memory, it cannot hand to ESLint's workers. */
function writeConfig(name, withRules) {
  const path = join(CACHE, `concurrency-${name}.mjs`);
  const url = (file) => JSON.stringify(pathToFileURL(file).href);
  writeFileSync(
    path,
    `import * as parser from ${url(require.resolve('@typescript-eslint/parser'))};
import plugin from ${url(join(ROOT, 'dist/index.js'))};
export default [
  { ignores: ['!**/node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  { files: ['**/*.{ts,tsx,js,mjs,cjs,jsx}'], languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } },
  ...${withRules ? '[plugin.configs.recommended].flat()' : '[]'},
];\n`,
  );
  return path;
}

/** A side: ESLint's command as a process of its own. */
function createSide(config, concurrency) {
  const args = [bin, '--no-inline-config', '--config', config, '--concurrency', String(concurrency), ...files];
  return () => timeCpu(process.execPath, args, { cwd });
}

mkdirSync(CACHE, { recursive: true });
const [none, ours] = [writeConfig('none', false), writeConfig('ours', true)];
const results = await alternate(
  {
    '1, no rules': createSide(none, 1),
    '1, ours': createSide(ours, 1),
    '2, no rules': createSide(none, 2),
    '2, ours': createSide(ours, 2),
  },
  Number(values.runs),
);

const { version } = require('eslint/package.json');
console.log(`${describeMachine()}, ESLint ${version}; medians of ${values.runs}`);
for (const [name, list] of results) {
  const of = (key) => `${median(list.map((run) => run[key])).toFixed(0)} ms`;
  console.log(`${name.padEnd(13)} wall ${of('wall').padStart(9)}, CPU ${of('cpu').padStart(9)}`);
}
const percent = (ratio) => `${(100 * (ratio - 1)).toFixed(1)} %`;
const compare = (a, b, key) => results.get(a).map((run, i) => run[key] / results.get(b)[i][key]);
for (const count of [1, 2]) {
  for (const key of ['wall', 'cpu'])
    console.log(
      `rules at ${count}: ${key} ${describeSpread(compare(`${count}, ours`, `${count}, no rules`, key), percent)}`,
    );
}
const times = (ratio) => `${ratio.toFixed(2)} times`;
console.log(`2 beside 1, with our rules: wall ${describeSpread(compare('2, ours', '1, ours', 'wall'), times)}`);
