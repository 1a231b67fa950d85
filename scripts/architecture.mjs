// Draws docs/architecture.svg: the layers, and which imports which. With --check it only says whether the picture is up to date.
import { readFileSync, writeFileSync } from 'node:fs';

const target = new URL('../docs/architecture.svg', import.meta.url);

const [LEFT, MIDDLE, RIGHT] = [24, 262, 500];
const [WIDTH, HEIGHT] = [196, 104];
const ROWS = [56, 208, 340, 472];

/** Boxes by name: place, and what is in them; `face` is one of the three ways in. */
const BOXES = {
  binom: { x: LEFT, row: 0, lines: ['what Binom looks like:', 'keys, names, requests'] },
  models: { x: MIDDLE, row: 0, lines: ['rows of data', 'about libraries'] },
  analysis: { x: RIGHT, row: 0, lines: ['what a program does', 'with values'] },
  preset: { x: LEFT, row: 1, face: 'secretlint preset', lines: ['every committed file'] },
  register: { x: MIDDLE, row: 1, lines: ['binom-keys.json:', 'which keys there are'] },
  rules: { x: RIGHT, row: 1, lines: ['one question each; in', 'two configurations'] },
  lint: { x: LEFT, row: 2, lines: ['the engine: texts,', 'merging, baseline'] },
  plugin: { x: RIGHT, row: 2, face: 'ESLint plugin', lines: ['editor, CI'] },
  report: { x: LEFT, row: 3, lines: ['writers of reports'] },
  cli: { x: MIDDLE, row: 3, face: 'binom-lint', lines: ['hook, CI, first look'] },
};

/** An arrow goes to the one that uses the other. */
const ARROWS = [
  ['binom', 'models'],
  ['models', 'analysis'],
  ['binom', 'preset'],
  ['analysis', 'rules'],
  ['register', 'rules'],
  ['rules', 'plugin'],
  ['preset', 'lint'],
  ['plugin', 'lint'],
  ['lint', 'report'],
  ['report', 'cli'],
];

/** From the edge of one box to the nearest edge of the other; they stand in one row or in one column. */
function drawArrow([from, to]) {
  const [a, b] = [BOXES[from], BOXES[to]];
  if (a.row !== b.row) {
    const x = a.x + WIDTH / 2;
    return `<line x1="${x}" y1="${ROWS[a.row] + HEIGHT}" x2="${x}" y2="${ROWS[b.row]}"/>`;
  }
  const y = ROWS[a.row] + HEIGHT / 2;
  const [start, end] = a.x < b.x ? [a.x + WIDTH, b.x] : [a.x, b.x + WIDTH];
  return `<line x1="${start}" y1="${y}" x2="${end}" y2="${y}"/>`;
}

function drawBox([name, { x, row, lines, face }]) {
  const y = ROWS[row];
  const title = face ?? `src/${name}`;
  const texts = lines.map((line, index) => `<text x="${x + 16}" y="${y + 58 + index * 22}">${line}</text>`);
  return `<rect class="${face ? 'face' : 'box'}" x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="10"/>
<text class="title" x="${x + 16}" y="${y + 32}">${title}</text>
${texts.join('\n')}`;
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 600" role="img" aria-label="binom is used by models, models by analysis, analysis and register by rules, rules by the ESLint plugin; binom by the secretlint preset; preset and plugin by lint, lint by report, report by binom-lint">
<style>
text { font: 15px ui-sans-serif, system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #41505e }
.title { font-weight: 700; font-size: 17px; fill: #0c2a2a }
.box { fill: #f2f7f7; stroke: #9dbdbb; stroke-width: 1.5 }
.face { fill: #cdeae6; stroke: #0f766e; stroke-width: 2 }
line { stroke: #0f766e; stroke-width: 2; marker-end: url(#tip) }
.core { fill: none; stroke: #9dbdbb; stroke-dasharray: 6 5 }
.note { font-size: 14px; fill: #5b6b78 }
</style>
<defs><marker id="tip" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto"><path d="M0 0 8 4 0 8Z" fill="#0f766e"/></marker></defs>
<rect width="720" height="600" rx="12" fill="#ffffff"/>
<rect class="core" x="12" y="18" width="696" height="154" rx="14"/>
<text class="note" x="26" y="42">the core</text>
<text class="note" x="500" y="496">filled: a way in</text>
${ARROWS.map(drawArrow).join('\n')}
${Object.entries(BOXES).map(drawBox).join('\n')}
</svg>
`;

if (!process.argv.includes('--check')) writeFileSync(target, svg);
else if (readFileSync(target, 'utf8') !== svg) {
  console.error('docs/architecture.svg is not up to date: run `npm run docs`.');
  process.exitCode = 1;
}
