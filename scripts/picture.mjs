// Draws docs/demo.svg from a real run of the built binom-lint on a part of the leaky example. With --check it only says whether the
// picture is what a run gives today.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = new URL('../docs/demo.svg', import.meta.url);
const columns = 112;
const lineHeight = 19;
const charWidth = 8.05;

const args = ['src/binom/client.ts', 'src/config.ts', 'Dockerfile'];
const { stdout, stderr, status } = spawnSync(process.execPath, [`${root}dist/cli/bin.js`, '--no-cache', ...args], {
  cwd: `${root}examples/leaky-sync`,
  encoding: 'utf8',
});
if (status !== 1) throw new Error(`binom-lint ended with ${status} where findings are planted. ${stderr}`);
// Ids depend on whether the folder is a clone or an unpacked archive.
const report = stdout.replaceAll(/ {2}id [0-9A-Z]+/g, '');

/** Breaks a line at spaces; what follows is indented as far as the line itself. */
function wrap(line) {
  const indent = /^\s*/.exec(line)[0];
  const parts = [];
  let rest = line;
  while (rest.length > columns) {
    const at = rest.lastIndexOf(' ', columns);
    const cut = at > indent.length ? at : columns;
    parts.push(rest.slice(0, cut));
    rest = indent + rest.slice(cut).trimStart();
  }
  return [...parts, rest];
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Colours of a terminal, by what the line is. */
function paint(line) {
  const text = escape(line);
  if (/^\S/.test(line) && !line.includes(' ')) return `<tspan class="b">${text}</tspan>`;
  const place = /^(\s+\d+:\d+)(\s+)(error|warning)(.*)$/.exec(text);
  if (place) return `<tspan class="d">${place[1]}</tspan>${place[2]}<tspan class="e">${place[3]}</tspan>${place[4]}`;
  if (/^\s+Do:/.test(text)) return text.replace('Do:', '<tspan class="b">Do:</tspan>');
  if (/^\s+(?:https?:|binom\/|eslint-plugin-binom\/)/.test(text)) return `<tspan class="d">${text}</tspan>`;
  return text;
}

const lines = [`$ npx binom-lint ${args.join(' ')}`, '', ...report.trimEnd().split('\n').flatMap(wrap)];
const width = Math.ceil(columns * charWidth) + 32;
const height = lines.length * lineHeight + 56;
const body = lines
  .map((line, index) => `<text x="16" y="${56 + index * lineHeight}" xml:space="preserve">${paint(line)}</text>`)
  .join('\n');
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Output of binom-lint">
<style>
text { font: 13.4px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #d7dae0; white-space: pre }
.b { font-weight: 700; fill: #ffffff } .d { fill: #8b919c } .e { fill: #ff7b72; font-weight: 700 }
</style>
<rect width="100%" height="100%" rx="8" fill="#16181d"/>
<circle cx="20" cy="20" r="6" fill="#ff5f57"/><circle cx="40" cy="20" r="6" fill="#febc2e"/><circle cx="60" cy="20" r="6" fill="#28c840"/>
${body}
</svg>
`;

if (!process.argv.includes('--check')) {
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, svg);
} else if (readFileSync(target, 'utf8') !== svg) {
  console.error('docs/demo.svg is not up to date: run `npm run docs`.');
  process.exitCode = 1;
}
