import type { Finding, LintReport } from '../lint/finding.ts';
import { getRuleFacts } from '../lint/rule-facts.ts';
import type { Writer } from './writer.ts';

/** The version of GitLab's secret detection schema that this follows. */
const SCHEMA_VERSION = '15.2.2';

/** What GitLab writes itself when a finding belongs to no commit in particular. */
const NO_COMMIT = '0000000';

const getSeverity = (finding: Finding): string => {
  const severity = Number(getRuleFacts(finding.rule).severity);
  return severity >= 9 ? 'Critical' : severity >= 7 ? 'High' : 'Medium';
};

function writeVulnerability(finding: Finding): object {
  const { attribution } = finding;
  return {
    id: `${finding.fingerprint}-${String(finding.occurrence)}`,
    category: 'secret_detection',
    name: getRuleFacts(finding.rule).title,
    description: finding.message,
    severity: getSeverity(finding),
    solution: finding.advice,
    identifiers: [{ type: 'binom_lint_rule_id', name: finding.rule, value: finding.rule, url: finding.docsUrl }],
    location: {
      file: finding.path,
      commit: attribution === undefined ? { sha: NO_COMMIT } : { sha: attribution.commit, date: attribution.authored },
      start_line: finding.start.line,
      end_line: finding.end.line,
    },
  };
}

function writeScan(report: LintReport, now: Date): object {
  const tool = {
    id: 'binom-lint',
    name: 'binom-lint',
    version: report.version,
    vendor: { name: 'eslint-plugin-binom' },
  };
  const time = now.toISOString().slice(0, 19);
  return {
    analyzer: tool,
    scanner: tool,
    type: 'secret_detection',
    start_time: time,
    end_time: time,
    status: report.problems.length === 0 ? 'success' : 'failure',
    messages: report.problems.map((problem) => ({
      level: 'fatal',
      value: `${problem.path ?? ''} ${problem.message}`.trim(),
    })),
  };
}

/** GitLab's secret detection report: findings of written secrets only; the others go into `gitlab`. */
export const writeGitlabSecrets: Writer = (report, context) => {
  const secrets = report.findings.filter((finding) => finding.kind === 'secret' || finding.kind === 'client-exposed');
  const body = {
    version: SCHEMA_VERSION,
    scan: writeScan(report, context.now),
    vulnerabilities: secrets.map(writeVulnerability),
  };
  return `${JSON.stringify(body, undefined, 2)}\n`;
};
