// What the analysis costs against the size of a file and the depth of a chain. Prints milliseconds and the ratio to the size before:
// linear means that a file twice as large takes about twice as long.
//   node bench/analysis.mjs        (after `npm run build`)
import { performance } from 'node:perf_hooks';
import { Linter } from 'eslint';
import parser from '@typescript-eslint/parser';
import plugin from '../dist/index.js';

const RUNS = 2;
const linter = new Linter();
const base = { files: ['**/*.ts'], languageOptions: { parser } };

/** Milliseconds of all recommended rules over a text: the fastest of a few runs, less parsing and ESLint's own work. */
function cost(text) {
  const time = (config) => {
    let best = Infinity;
    for (let i = 0; i < RUNS; i += 1) {
      const start = performance.now();
      const messages = linter.verify(text, config, { filename: 'file.ts' });
      best = Math.min(best, performance.now() - start);
      const fatal = messages.find((message) => message.fatal);
      if (fatal) throw new Error(fatal.message);
    }
    return best;
  };
  const none = time([base]);
  return { rules: Math.max(0, time([base, plugin.configs.recommended]) - none), none };
}

function table(title, sizes, make) {
  console.log(
    `\n${title}\n${'size'.padStart(8)}${'KB'.padStart(9)}${'parse+scope ms'.padStart(16)}${'rules ms'.padStart(10)}${'ratio'.padStart(8)}`,
  );
  let before;
  for (const size of sizes) {
    const text = make(size);
    const { rules, none } = cost(text);
    const ratio = before === undefined ? '' : (rules / before).toFixed(1);
    console.log(
      `${String(size).padStart(8)}${(text.length / 1024).toFixed(0).padStart(9)}${none.toFixed(0).padStart(16)}${rules.toFixed(0).padStart(10)}${ratio.padStart(8)}`,
    );
    before = rules;
  }
}

const repeat = (n, make) => Array.from({ length: n }, (_, i) => make(i)).join('\n');
const head = "import axios from 'axios';\nimport { log } from './log';\nconst key = process.env.BINOM_API_KEY;\n";

table(
  'functions of a service (file size)',
  [250, 500, 1000, 2000],
  (n) =>
    head +
    repeat(
      n,
      (i) => `
export async function load${i}(id: number) {
  const { data } = await axios.get(\`https://t.io/public/api/v1/campaign/\${id}\`, { headers: { 'api-key': key }, params: { page: ${i} } });
  console.log('loaded', ${i}, data.name);
  return { ...data, id };
}`,
    ),
);
table(
  'aliases of aliases (chain depth)',
  [250, 500, 1000, 2000],
  (n) => `${head}const a0 = key;\n${repeat(n, (i) => `const a${i + 1} = a${i};`)}\nconsole.log(a${n});`,
);
table(
  'helpers that call helpers (chain depth)',
  [250, 500, 1000, 2000],
  (n) =>
    `${head}const f0 = (v: string) => v;\n${repeat(n, (i) => `const f${i + 1} = (v: string) => f${i}(v);`)}\nconsole.log(f${n}(key));`,
);
table(
  'assignments to one variable',
  [500, 1000, 2000, 4000],
  (n) => `${head}let s = '';\n${repeat(n, (i) => `s = s + other(${i});`)}\nconsole.log(s);`,
);
table(
  'log calls of one object',
  [250, 500, 1000, 2000],
  (n) => `${head}const cfg = { key, url: 'x' };\n${repeat(n, (i) => `console.log(${i}, cfg.url, cfg.key);`)}`,
);
table(
  'doubling sums',
  [10, 20, 40, 80, 160],
  (n) =>
    `${head}const d0 = 'a' + key;\n${repeat(n, (i) => `const d${i + 1} = d${i} + d${i};`)}\nfetch(d${n});\nconsole.log(d${n});`,
);
