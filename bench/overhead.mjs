// What the recommended rules add to an ESLint run: CPU time with them against the same run with the parser and no rules,
// both in one process, alternating, medians printed as a ratio.
//   node bench/overhead.mjs [GLOB ...]        (after `npm run build`)
// Without globs: code without Binom (the TypeScript sources that installed packages publish), then the example applications.
import { ESLint } from 'eslint';
import parser from '@typescript-eslint/parser';
import plugin from '../dist/index.js';

const RUNS = 7;
const WARM_UP = 2;
const FILES = ['**/*.{ts,tsx,js,mjs,cjs,jsx}'];
const base = { files: FILES, languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } };

/** CPU milliseconds of one run, and the number of files. */
async function run(eslint, patterns) {
  const start = process.cpuUsage();
  const results = await eslint.lintFiles(patterns);
  const { user, system } = process.cpuUsage(start);
  return { milliseconds: (user + system) / 1000, files: results.length };
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

async function compare(title, patterns, settings = {}) {
  const make = (...configs) =>
    new ESLint({
      overrideConfigFile: true,
      ignore: true,
      warnIgnored: false,
      overrideConfig: [
        { ignores: ['!**/node_modules/'] },
        { linterOptions: { reportUnusedDisableDirectives: 'off' } },
        base,
        ...configs,
        { settings },
      ],
    });
  const sides = [make(), make(plugin.configs.recommended)];
  const times = [[], []];
  let files = 0;
  for (let i = 0; i < WARM_UP + RUNS; i += 1) {
    for (const [side, eslint] of sides.entries()) {
      const result = await run(eslint, patterns);
      files = result.files;
      if (i >= WARM_UP) times[side].push(result.milliseconds);
    }
  }
  const [none, rules] = times.map(median);
  console.log(
    `${title}: ${files} files, parser alone ${none.toFixed(0)} ms, with the rules ${rules.toFixed(0)} ms, ${(100 * (rules / none - 1)).toFixed(1)} % more`,
  );
}

const globs = process.argv.slice(2);
if (globs.length > 0) await compare(globs.join(' '), globs);
else {
  await compare('code without Binom', [
    'node_modules/@sinclair/typebox/build/esm/**/*.mjs',
    'node_modules/fast-check/lib/**/*.js',
    'node_modules/@typescript-eslint/eslint-plugin/dist/rules/*.js',
  ]);
  await compare(
    'the same with credentials: "any"',
    ['node_modules/fast-check/lib/**/*.js', 'node_modules/@typescript-eslint/eslint-plugin/dist/rules/*.js'],
    { binom: { credentials: 'any' } },
  );
  await compare('Binom code (the examples)', ['examples/*/src/**/*.ts']);
}
