// Is each place of the core that no test reaches explained? The list is tests/analysis/unreached.md; a place is told by its file and
// the text of its line, so that moving code does not change the list.
//   node scripts/core-coverage.mjs [--write]     (after `npm run coverage`)
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

const LIST = 'tests/analysis/unreached.md';
const COVERED = 'src/analysis/';

/** The lines that hold a statement, function or branch which no test has run, by file. */
function findUnreached() {
  const coverage = JSON.parse(readFileSync('coverage/coverage-final.json', 'utf8'));
  const found = new Map();
  for (const [path, { s, f, b, statementMap, fnMap, branchMap }] of Object.entries(coverage)) {
    const file = relative(process.cwd(), path).split(sep).join('/');
    if (!file.startsWith(COVERED)) continue;
    const lines = new Set();
    for (const [id, count] of Object.entries(s)) if (count === 0) lines.add(statementMap[id].start.line);
    for (const [id, count] of Object.entries(f)) if (count === 0) lines.add(fnMap[id].loc.start.line);
    for (const [id, counts] of Object.entries(b)) {
      counts.forEach((count, i) => {
        if (count === 0) lines.add(branchMap[id].locations[i]?.start?.line ?? branchMap[id].loc.start.line);
      });
    }
    const text = readFileSync(path, 'utf8').split('\n');
    for (const line of lines) {
      const code = (text[line - 1] ?? '').trim();
      const places = found.get(code) ?? new Set();
      found.set(code, places.add(file.slice(COVERED.length)));
    }
  }
  return found;
}

/** The rows of the list: `| file | code | why |`, the code with its bars escaped. */
function readList() {
  const rows = readFileSync(LIST, 'utf8').matchAll(/^\| ([\w-]+\.ts) \| `{1,2} ?(.+?) ?`{1,2} \| (.*) \|$/gm);
  return [...rows].map(([, file, code, why]) => ({ file, code: code.replaceAll('\\|', '|'), why }));
}

const unreached = [...findUnreached()].flatMap(([code, files]) => [...files].map((file) => ({ file, code })));
const listed = readList();
const isListed = ({ file, code }) =>
  listed.some((row) => row.file === file && row.code === code && row.why.trim() !== '');
const missing = unreached.filter((place) => !isListed(place));
if (process.argv.includes('--write')) {
  const quote = (code) => (code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``).replaceAll('|', '\\|');
  const why = ({ file, code }) => listed.find((row) => row.file === file && row.code === code)?.why ?? '';
  const head = readFileSync(LIST, 'utf8').split('\n| file |')[0];
  const rows = unreached
    .sort((a, b) => a.file.localeCompare(b.file))
    .map((place) => `| ${place.file} | ${quote(place.code)} | ${why(place)} |`);
  writeFileSync(LIST, `${head}\n| file | code | why |\n|---|---|---|\n${rows.join('\n')}\n`);
}
for (const { file, code } of missing) console.error(`no test reaches, and ${LIST} does not say why: ${file}: ${code}`);
console.log(
  `${unreached.length} lines of the core are not reached in full, ${missing.length} of them without a reason`,
);
process.exitCode = missing.length > 0 ? 1 : 0;
