import type { Finding, LintReport } from '../lint/finding.ts';
import { escapeMarkup as e } from './escape.ts';
import { groupByPath } from './group.ts';
import { describeCounts, describeOutcome, plural } from './summary.ts';
import type { Writer } from './writer.ts';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h2{font:600 1rem ui-monospace,monospace;margin:2rem 0 .5rem;overflow-wrap:anywhere}article{border-left:4px solid #b3261e;padding:.25rem 1rem;margin:.75rem 0}
article.warning{border-color:#8a5a00}p{margin:.25rem 0}.meta{color:#555;font-size:.85rem}code{font-family:ui-monospace,monospace}
@media (prefers-color-scheme:dark){body{color:#eee;background:#161616}.meta{color:#aaa}}`;

/** Only links that a browser may follow from a report. */
const writeLink = (url: string | undefined): string =>
  url !== undefined && /^https:\/\//u.test(url) ? ` · <a href="${e(url)}" rel="noreferrer">documentation</a>` : '';

function writeFinding(finding: Finding): string {
  const commit =
    finding.attribution === undefined
      ? ''
      : ` · commit ${e(finding.attribution.commit.slice(0, 12))}, ${e(finding.attribution.authored)}`;
  return `<article class="${finding.severity}">
<p><code>${String(finding.start.line)}:${String(finding.start.column)}</code> ${e(finding.message)}</p>
<p><strong>Do:</strong> ${e(finding.advice)}</p>
<p class="meta">${e(finding.rule)} · id <code>${e(finding.fingerprint)}</code>${commit}${writeLink(finding.docsUrl)}</p>
</article>`;
}

function writeFiles(report: LintReport): string {
  return [...groupByPath(report.findings)]
    .map(([path, findings]) => {
      const hidden = report.capped.find((item) => item.path === path)?.hidden ?? 0;
      const more = hidden === 0 ? '' : `<p class="meta">… and ${plural(hidden, 'more finding')} in this file.</p>`;
      return `<section><h2>${e(path)}</h2>\n${findings.map(writeFinding).join('\n')}\n${more}</section>`;
    })
    .join('\n');
}

function writeProblems(report: LintReport): string {
  if (report.problems.length === 0) return '';
  const items = report.problems.map(({ path, message }) => `<li><code>${e(path ?? '')}</code> ${e(message)}</li>`);
  return `<section><h2>Could not be checked</h2><ul>${items.join('')}</ul></section>`;
}

/** One page for people, without scripts and without anything from elsewhere. */
export const writeHtml: Writer = (report) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>binom-lint</title>
<style>${STYLE}</style>
</head>
<body>
<h1>binom-lint</h1>
<p><strong>${e(describeOutcome(report))}</strong></p>
<p class="meta">${e(describeCounts(report))} Version ${e(report.version)}, ${report.config}.</p>
${writeFiles(report)}
${writeProblems(report)}
</body>
</html>
`;
