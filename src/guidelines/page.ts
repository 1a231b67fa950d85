import { PAGE_STYLE } from './page-style.ts';
import {
  describeConfiguration,
  describeRow,
  shorten,
  STATUS_TEXTS,
  STATUSES,
  type GuidelineReport,
  type ReportFinding,
  type ReportRow,
} from './report.ts';
import type { Status } from './state.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML text or attribute. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Text with `code` marks, as HTML. */
function format(text: string): string {
  return escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** More findings than this stay in the JSON report: the page is for reading. */
const MAX_FINDINGS = 25;

/** The sentence that a reader in a hurry takes home. */
function getVerdict({ summary }: GuidelineReport): { readonly status: Status; readonly text: string } {
  const parts = [
    summary.open > 0 ? `${summary.open} ${summary.open === 1 ? 'guideline is' : 'guidelines are'} broken now` : '',
    summary.overdue > 0 ? `${summary.overdue} overdue for review` : '',
    summary.unknown + summary.off > 0 ? `${summary.unknown + summary.off} without evidence` : '',
  ].filter(Boolean);
  if (parts.length === 0) return { status: 'met', text: 'Every guideline is met or ready for an incident.' };
  const status = summary.open > 0 ? 'open' : summary.overdue > 0 ? 'overdue' : 'unknown';
  return { status, text: `${parts.join('; ')}.` };
}

function writeTiles({ summary }: GuidelineReport): string {
  const tiles = STATUSES.map(
    (status) =>
      `<li class="${status}"><b>${summary[status]}</b><span class="state">${STATUS_TEXTS[status].label}</span><small>${escape(STATUS_TEXTS[status].meaning)}</small></li>`,
  );
  return `<ul class="tiles">${tiles.join('')}</ul>`;
}

function writeFindings(findings: readonly ReportFinding[]): string {
  if (findings.length === 0) return '';
  const items = findings
    .slice(0, MAX_FINDINGS)
    .map(
      ({ path, line, rule }) =>
        `<li><code>${escape(path)}:${line}</code> <span class="soft">${escape(shorten(rule))}</span></li>`,
    );
  const rest = findings.length - items.length;
  const more = rest > 0 ? `<li class="soft">and ${rest} more: the JSON report lists all</li>` : '';
  return `<details open><summary>Where</summary><ul>${items.join('')}${more}</ul></details>`;
}

function writeRow(row: ReportRow): string {
  const lines = describeRow(row).map(
    ({ text, isFault }) => `<li${isFault ? ' class="fault"' : ''}>${format(text)}</li>`,
  );
  const links = row.references.map(({ label, url }) => `<a href="${escape(url)}">${escape(label)}</a>`);
  return `<tr class="${row.status}" id="${escape(row.id)}">
<td><span class="state">${STATUS_TEXTS[row.status].label}</span></td>
<th scope="row">${escape(row.text)}<small>${format(row.how)}</small><small><code>${escape(row.id)}</code></small></th>
<td><ul>${lines.join('')}</ul>${writeFindings(row.findings)}</td>
<td class="links">${links.join(', ')}</td>
</tr>`;
}

function writeSection({ id, title, rows }: GuidelineReport['sections'][number]): string {
  return `<section aria-labelledby="section-${id}">
<h2 id="section-${id}">${escape(title)}</h2>
<table>
<thead><tr><th scope="col">State</th><th scope="col">Guideline</th><th scope="col">Evidence</th><th scope="col">References</th></tr></thead>
<tbody>
${rows.map(writeRow).join('\n')}
</tbody>
</table>
</section>`;
}

function describeRegister({ register }: GuidelineReport): string {
  if (register.state === 'found')
    return `key register with ${register.keys} key(s) and ${register.attestations} attestation(s)`;
  return register.state === 'broken' ? 'the key register is broken' : 'no key register (binom-keys.json)';
}

/** The report as one HTML file that needs nothing else: it opens offline, prints, and follows the reader's light or dark theme. */
export function writePage(report: GuidelineReport): string {
  const { facts } = report;
  const verdict = getVerdict(report);
  const day = report.written.slice(0, 10);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="eslint-plugin-binom ${escape(facts.version)}">
<title>Binom security guidelines: state of ${day}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>Binom security guidelines: state of ${day}</h1>
<p class="soft">${facts.filesChecked} files checked, ${facts.findings} findings, ${facts.suppressed} suppressed by comments, ${facts.baselined} in the baseline, ${facts.ignored} programs ignored, ${facts.problems} not checked; ${describeRegister(report)}; ${escape(describeConfiguration(facts))}.</p>
</header>
<main>
<p class="verdict ${verdict.status}"><strong>${escape(verdict.text)}</strong></p>
${writeTiles(report)}
${report.sections.map(writeSection).join('\n')}
</main>
<footer>Written ${escape(report.written)} by binom-lint ${escape(facts.version)}. The page holds no key. A state says what the checks saw at that time; it is no proof that nothing else is wrong.</footer>
</body>
</html>
`;
}
