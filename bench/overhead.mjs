// What rules add to an ESLint run: ours, and those of other security plugins, against the parser and no rules. All sides in one process
// and by turns, a few files at a time, so that what else the machine does disturbs all of them alike; the side that begins changes, as
// each may leave garbage for the next. CPU time (the median of each few files over all runs), and the time inside of the rules beside
// the time inside of the parser as ESLint's `stats` measure them.
//   node bench/overhead.mjs [--runs N] [--only ours,security,...] [--examples] [--any] [--sample N] [GLOB ...]   (after `npm run build`)
// Without globs: public TypeScript from the registry; with `--sample 6` each sixth file of it. `--examples`: the example applications
// and the labelled cases.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ESLint } from 'eslint';
import parser from '@typescript-eslint/parser';
import plugin from '../dist/index.js';
import { describeMachine, describeSpread, median } from './lib/measure.mjs';
import { DEFAULT_CACHE } from './packages.mjs';
import { getCorpus, installTools, RIVALS } from './lib/tools.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    examples: { type: 'boolean', default: false },
    any: { type: 'boolean', default: false },
    sample: { type: 'string', default: '1' },
  },
});
const ROOT = join(import.meta.dirname, '..');
/** Files that one side lints before the next has its turn. */
const BATCH = 20;
/** The rules of eslint-plugin-sonarjs that are about security. */
const SONAR =
  /password|secret|hardcoded-ip|certificate|hostname|ssl|tls|clear-text|cookie|csrf|cors|cipher|hash|weak|os-command|sql|xml|pseudo-random|eval|permissions|content-security|transport-security|hidden-files|post-message|unzip|jwt|x-powered|session|link-with-target|encryption|confidential|origin|referrer|mixed-content|sniff/;

async function getSides() {
  const folder = await installTools('rivals', RIVALS);
  const require = createRequire(join(folder, 'package.json'));
  const [security, secrets, sonar] = ['security', 'no-secrets', 'sonarjs'].map((name) =>
    require(`eslint-plugin-${name}`),
  );
  const pick = (rules, pattern) => Object.keys(rules).filter((name) => pattern.test(name));
  const all = (name, rules, names) => ({
    plugins: { [name]: { rules } },
    rules: Object.fromEntries(names.map((rule) => [`${name}/${rule}`, 'error'])),
  });
  const sides = {
    none: [],
    ours: [plugin.configs.recommended].flat(),
    security: [
      all(
        'security',
        security.rules,
        Object.keys(security.configs.recommended.rules).map((r) => r.split('/')[1]),
      ),
    ],
    'no-secrets': [all('no-secrets', secrets.rules, ['no-secrets'])],
    'sonarjs (security)': [all('sonarjs', sonar.rules, pick(sonar.rules, SONAR))],
  };
  const only = values.only?.split(',');
  return Object.fromEntries(Object.entries(sides).filter(([name]) => name === 'none' || !only || only.includes(name)));
}

function makeLinter(configs) {
  return new ESLint({
    cwd: values.examples || positionals.length > 0 ? ROOT : DEFAULT_CACHE,
    overrideConfigFile: true,
    warnIgnored: false,
    stats: true,
    overrideConfig: [
      { ignores: ['!**/node_modules/'] },
      { linterOptions: { reportUnusedDisableDirectives: 'off' } },
      {
        files: ['**/*.{ts,tsx,js,mjs,cjs,jsx}'],
        languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
        settings: values.any ? { binom: { credentials: 'any' } } : {},
      },
      ...configs,
    ],
  });
}

/** CPU milliseconds of a run, and what its files took by ESLint's own measure: parsing, and each rule. */
async function lint(eslint, files) {
  const start = process.cpuUsage();
  const results = await eslint.lintFiles(files);
  const { user, system } = process.cpuUsage(start);
  const byRule = {};
  let parse = 0;
  for (const pass of results.flatMap(({ stats }) => stats.times.passes)) {
    parse += pass.parse.total;
    for (const [rule, { total }] of Object.entries(pass.rules ?? {})) byRule[rule] = (byRule[rule] ?? 0) + total;
  }
  const rules = Object.values(byRule).reduce((sum, ms) => sum + ms, 0);
  return { cpu: (user + system) / 1000, parse, rules, byRule };
}

async function getFiles(eslint) {
  if (positionals.length === 0 && !values.examples)
    return (await getCorpus()).filter((_, i) => i % Number(values.sample) === 0);
  const globs =
    positionals.length > 0 ? positionals : ['examples/*/src/**/*.ts', 'tests/cases/**/*.{ts,tsx,js,jsx,mjs}'];
  return (await eslint.lintFiles(globs)).map(({ filePath }) => filePath);
}

/** Lints each batch with every side in turn, `runs` times after a warm-up; gives the runs of each batch by side. */
async function measure(linters, files, runs) {
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, i) =>
    files.slice(i * BATCH, (i + 1) * BATCH),
  );
  const measured = new Map(linters.map(([name]) => [name, batches.map(() => [])]));
  for (let run = -1; run < runs; run += 1) {
    for (const [i, batch] of batches.entries()) {
      for (let turn = 0; turn < linters.length; turn += 1) {
        const [name, eslint] = linters[(turn + run + 1) % linters.length];
        const result = await lint(eslint, batch);
        if (run >= 0) measured.get(name)[i].push(result);
      }
    }
  }
  return measured;
}

const linters = Object.entries(await getSides()).map(([name, configs]) => [name, makeLinter(configs)]);
const files = await getFiles(linters[0][1]);
const runs = Number(values.runs);
const measured = await measure(linters, files, runs);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
/** The whole of a side: of each batch the median over all runs. */
const whole = (name, key) => sum(measured.get(name).map((results) => median(results.map((result) => result[key]))));
/** How much more CPU a side took than none, run by run. */
const compare = (name) =>
  Array.from(
    { length: runs },
    (_, run) =>
      sum(measured.get(name).map((results) => results[run].cpu)) /
      sum(measured.get('none').map((results) => results[run].cpu)),
  );
const percent = (ratio) => `${(100 * (ratio - 1)).toFixed(1)} %`;

console.log(`${describeMachine()}, ESLint ${ESLint.version}; ${files.length} files, medians of ${runs}`);
console.log('side                  CPU ms  more than none   rules ms    beside the parsing   times ours');
for (const [name] of linters) {
  const [cpu, rules] = [whole(name, 'cpu'), whole(name, 'rules')];
  const more = name === 'none' ? '' : percent(cpu / whole('none', 'cpu'));
  const times = measured.has('ours') ? (rules / whole('ours', 'rules')).toFixed(1) : '';
  console.log(
    `${name.padEnd(20)}${cpu.toFixed(0).padStart(8)}${more.padStart(16)}${rules.toFixed(0).padStart(11)}${`${((100 * rules) / whole(name, 'parse')).toFixed(2)} %`.padStart(26)}${times.padStart(12)}`,
  );
}
for (const [name] of linters)
  if (name !== 'none') console.log(`${name}, run by run: ${describeSpread(compare(name), percent)}`);
if (measured.has('ours')) {
  console.log('\nrule (ours)                              ms');
  const names = new Set(
    measured.get('ours').flatMap((results) => results.flatMap(({ byRule }) => Object.keys(byRule))),
  );
  const byRule = [...names].map((rule) => [
    rule,
    sum(measured.get('ours').map((results) => median(results.map((result) => result.byRule[rule] ?? 0)))),
  ]);
  for (const [rule, ms] of byRule.sort((a, b) => b[1] - a[1]))
    console.log(`${rule.padEnd(36)}${ms.toFixed(1).padStart(8)}`);
}
