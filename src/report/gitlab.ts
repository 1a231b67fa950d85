import type { Finding } from '../lint/finding.ts';
import { getRuleFacts } from '../lint/rule-facts.ts';
import type { Writer } from './writer.ts';

function getSeverity(finding: Finding): string {
  const severity = Number(getRuleFacts(finding.rule).severity);
  if (severity >= 9) return 'blocker';
  if (severity >= 7) return 'critical';
  return severity >= 5 ? 'major' : 'minor';
}

/** GitLab's code quality report: one array, a unique fingerprint each. Problems come as findings, so that nobody overlooks them. */
export const writeGitlab: Writer = (report) => {
  const findings = report.findings.map((finding) => ({
    description: `${finding.message} ${finding.advice}`,
    check_name: finding.rule,
    fingerprint: `${finding.fingerprint}-${finding.rule}-${String(finding.occurrence)}`,
    severity: getSeverity(finding),
    location: { path: finding.path, lines: { begin: finding.start.line, end: finding.end.line } },
  }));
  const problems = report.problems.map((problem) => ({
    description: `Could not be checked. ${problem.message}`,
    check_name: `binom-lint/${problem.kind}`,
    fingerprint: `${problem.kind}-${problem.path ?? ''}`,
    severity: 'blocker',
    location: { path: problem.path ?? '.', lines: { begin: 1 } },
  }));
  return `${JSON.stringify([...findings, ...problems], undefined, 2)}\n`;
};
