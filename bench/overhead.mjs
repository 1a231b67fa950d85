// What rules add to an ESLint run: ours, and those of other security plugins, against the parser and no rules. All sides in one process
// and by turns; CPU time, and the time inside of the rules beside the time inside of the parser as ESLint's `stats` measure them, which
// other work on the machine disturbs alike.
//   node bench/overhead.mjs [--runs N] [--only ours,security,...] [--examples] [--any] [--sample N] [GLOB ...]   (after `npm run build`)
// Without globs: public TypeScript from the registry; with `--sample 6` each sixth file of it. `--examples`: the example applications
// and the labelled cases.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ESLint } from 'eslint';
import parser from '@typescript-eslint/parser';
import plugin from '../dist/index.js';
import { alternate, describeMachine, median } from './lib/measure.mjs';
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
  return { cpu: (user + system) / 1000, parse, rules, byRule, files: results.length };
}

async function getFiles() {
  if (positionals.length > 0) return positionals;
  if (values.examples) return ['examples/*/src/**/*.ts', 'tests/cases/**/*.{ts,tsx,js,jsx,mjs}'];
  return (await getCorpus()).filter((_, i) => i % Number(values.sample) === 0);
}

const files = await getFiles();
const linters = Object.entries(await getSides()).map(([name, configs]) => [name, makeLinter(configs)]);
const sides = Object.fromEntries(linters.map(([name, eslint]) => [name, () => lint(eslint, files)]));
const results = await alternate(sides, Number(values.runs));
const middle = (name, key) => median(results.get(name).map((result) => result[key]));
const base = middle('none', 'cpu');

console.log(
  `${describeMachine()}, ESLint ${ESLint.version}; ${results.get('none')[0].files} files, medians of ${values.runs}`,
);
console.log('side                  CPU ms  more than none   rules ms    beside the parsing   times ours');
for (const name of results.keys()) {
  const [cpu, rules] = [middle(name, 'cpu'), middle(name, 'rules')];
  const more = name === 'none' ? '' : `${(100 * (cpu / base - 1)).toFixed(1)} %`;
  const times = results.has('ours') ? (rules / middle('ours', 'rules')).toFixed(1) : '';
  console.log(
    `${name.padEnd(20)}${cpu.toFixed(0).padStart(8)}${more.padStart(16)}${rules.toFixed(0).padStart(11)}${`${((100 * rules) / middle(name, 'parse')).toFixed(2)} %`.padStart(26)}${times.padStart(12)}`,
  );
}
if (results.has('ours')) {
  console.log('\nrule (ours)                              ms');
  const [last] = results
    .get('ours')
    .toSorted((a, b) => a.rules - b.rules)
    .slice(results.get('ours').length >> 1);
  for (const [rule, ms] of Object.entries(last.byRule).sort((a, b) => b[1] - a[1]))
    console.log(`${rule.padEnd(36)}${ms.toFixed(1).padStart(8)}`);
}
