import type { Finding } from '../lint/finding.ts';
import type { Writer } from './writer.ts';

/** Version of the format; the schema stands in schemas/binom-lint-report.schema.json. */
export const JSON_REPORT_VERSION = 1;

function toEntry(finding: Finding): object {
  return {
    rule: finding.rule,
    kind: finding.kind,
    severity: finding.severity,
    path: finding.path,
    start: finding.start,
    end: finding.end,
    message: finding.message,
    advice: finding.advice,
    docsUrl: finding.docsUrl,
    fingerprint: finding.fingerprint,
    occurrence: finding.occurrence,
    attribution: finding.attribution,
  };
}

/** For programs: everything that the report holds, in a stable order. */
export const writeJson: Writer = (report) => {
  const body = {
    format: JSON_REPORT_VERSION,
    tool: { name: 'binom-lint', version: report.version },
    source: report.source,
    config: report.config,
    shard: report.shard,
    findings: report.findings.map(toEntry),
    capped: report.capped,
    problems: report.problems,
    unusedBaselineEntries: report.unused,
    notes: report.notes,
    counts: report.counts,
  };
  return `${JSON.stringify(body, undefined, 2)}\n`;
};
