import type { Finding } from '../lint/finding.ts';
import { getRuleFacts } from '../lint/rule-facts.ts';
import { escapeCommandData, escapeCommandProperty } from './escape.ts';
import { describeCounts, describeOutcome } from './summary.ts';
import type { Writer } from './writer.ts';

function writeCommand(
  level: string,
  properties: Readonly<Record<string, string | undefined>>,
  message: string,
): string {
  const list = Object.entries(properties)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([name, value]) => `${name}=${escapeCommandProperty(value)}`);
  return `::${level}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeCommandData(message)}`;
}

function writeFinding(finding: Finding): string {
  const isOneLine = finding.start.line === finding.end.line;
  const properties = {
    file: finding.path,
    line: String(finding.start.line),
    endLine: String(finding.end.line),
    // GitHub refuses columns of a range that spans lines.
    col: isOneLine ? String(finding.start.column) : undefined,
    endColumn: isOneLine ? String(finding.end.column) : undefined,
    title: `${getRuleFacts(finding.rule).title} (${finding.rule})`,
  };
  const where = finding.attribution === undefined ? '' : ` Commit ${finding.attribution.commit.slice(0, 12)}.`;
  return writeCommand(
    finding.severity,
    properties,
    `${finding.message} ${finding.advice}${where} Id: ${finding.fingerprint}`,
  );
}

/** Annotations of GitHub Actions: paths are relative to the repository, with `/`. */
export const writeGithub: Writer = (report) => {
  const lines = [
    ...report.findings.map(writeFinding),
    ...report.capped.map(({ path, hidden }) =>
      writeCommand(
        'warning',
        { file: path, title: 'More findings' },
        `${String(hidden)} more findings in this file are not shown: see --cap.`,
      ),
    ),
    ...report.problems.map(({ path, message }) =>
      writeCommand('error', { file: path, title: 'Could not be checked' }, message),
    ),
    ...report.notes.map((note) => writeCommand('notice', { title: 'binom-lint' }, note)),
    escapeCommandData(`${describeOutcome(report)} ${describeCounts(report)}`),
  ];
  return `${lines.join('\n')}\n`;
};
