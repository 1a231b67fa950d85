import {
  describeConfiguration,
  describeRow,
  STATUS_TEXTS,
  STATUSES,
  type GuidelineReport,
  type ReportRow,
} from './report.ts';

/** A finding's list is cut here; JSON has all. */
const MAX_FINDINGS = 20;

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');
}

function writeRow(row: ReportRow): string[] {
  const lines = describeRow(row).map(({ text, isFault }) => (isFault ? `**${escape(text)}**` : escape(text)));
  const links = row.references.map(({ label, url }) => `[${label}](${url})`).join(', ');
  return [`| ${STATUS_TEXTS[row.status].label} | ${escape(row.text)} | ${lines.join('<br>')} | ${links} |`];
}

function writeFindings(rows: readonly ReportRow[]): string[] {
  const places = new Set(
    rows.flatMap(({ findings }) => findings.map(({ rule, path, line }) => `${path}:${line}\t${rule}`)),
  );
  if (places.size === 0) return [];
  const shown = [...places].sort().slice(0, MAX_FINDINGS);
  const items = shown.map((place) => {
    const [where = '', rule = ''] = place.split('\t');
    return `- ${escape(where)} (${rule})`;
  });
  const rest = places.size - shown.length;
  return ['', 'Findings:', '', ...items, ...(rest > 0 ? [`- and ${rest} more`] : [])];
}

/** The report as Markdown. */
export function writeMarkdown(report: GuidelineReport): string {
  const { facts, register } = report;
  const summary = STATUSES.filter((status) => report.summary[status] > 0).map(
    (status) => `| ${STATUS_TEXTS[status].label} | ${report.summary[status]} | ${STATUS_TEXTS[status].meaning} |`,
  );
  const key = {
    found: `${register.keys} key(s), ${register.attestations} attestation(s)`,
    broken: '**broken**',
    missing: 'none',
  }[register.state];
  const sections = report.sections.flatMap(({ title, rows }) => [
    `## ${title}`,
    '',
    '| state | guideline | evidence | references |',
    '|---|---|---|---|',
    ...rows.flatMap(writeRow),
    ...writeFindings(rows),
    '',
  ]);
  return [
    '# Binom security guidelines: state',
    '',
    `Written ${report.written} by binom-lint ${facts.version} (${escape(describeConfiguration(facts))}): ${facts.filesChecked} files checked, ${facts.findings} findings, ${facts.suppressed} suppressed, ${facts.baselined} in the baseline, ${facts.ignored} programs ignored, ${facts.problems} not checked. Key register: ${key}.`,
    '',
    '| state | guidelines | meaning |',
    '|---|---|---|',
    ...summary,
    '',
    ...sections,
  ]
    .join('\n')
    .replace(/(?<!\n)\n+$/, '\n');
}
