// Writes the pages that follow from the sources: docs/guidelines.md from the table of guidelines. With --check it writes nothing and
// ends with 1 when a page is not what it should be. Rule pages and README's table are eslint-doc-generator's.
import { readFileSync, writeFileSync } from 'node:fs';

const check = process.argv.includes('--check');

/** Rule names, preset rules, register facts, commands and attestations of one guideline, as Markdown. */
function describeChecks({ rules = [], preset = [], register, command, isAttested }) {
  return [
    ...rules.map((name) => `[\`${name}\`](rules/${name}.md)`),
    ...preset.map((name) => `[preset \`${name}\`](preset.md)`),
    ...(register ? [`[register: ${register}](key-register.md)`] : []),
    ...(command ? [`[\`binom-lint ${command}\`](${command.startsWith('--') ? 'binom-lint' : command}.md)`] : []),
    ...(isAttested ? ['[attestation](key-register.md#attestations)'] : []),
  ].join(', ');
}

async function writeGuidelines() {
  const { GUIDELINES, SECTIONS, getReferences } = await import('../dist/guidelines/index.js');
  const lines = [
    '# What checks each guideline',
    '',
    '<!-- Written by scripts/docs.mjs from src/guidelines: change it there. -->',
    '',
    'Every line of the security guidelines, and what checks it. A *rule* reads JavaScript and TypeScript, the *preset* committed',
    'files of any type, the *register* (`binom-keys.json`) answers what no code shows. What no machine can check has a dated',
    'attestation in the register, which `binom-lint report` asks to be renewed.',
  ];
  for (const section of SECTIONS) {
    lines.push('', `## ${section.title}`, '', '| guideline | checked by | how | see |', '|---|---|---|---|');
    for (const guideline of GUIDELINES.filter((row) => row.section === section.id)) {
      const references = getReferences(guideline).map(({ label, url }) => `[${label}](${url})`);
      const cells = [guideline.text, describeChecks(guideline.checks), guideline.how, references.join(', ')];
      lines.push(`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
    }
  }
  save('docs/guidelines.md', `${lines.join('\n')}\n`);
}

function save(path, text) {
  const file = new URL(`../${path}`, import.meta.url);
  if (!check) {
    writeFileSync(file, text);
    return;
  }
  let present = '';
  try {
    present = readFileSync(file, 'utf8');
  } catch {
    // Told below: a page that is not there is not up to date.
  }
  if (present.replaceAll('\r\n', '\n') !== text) {
    console.error(`${path} is not up to date: run \`npm run docs\`.`);
    process.exitCode = 1;
  }
}

await writeGuidelines();
