import type { Finding, LintReport, Problem } from '../lint/finding.ts';
import { getRuleFacts } from '../lint/rule-facts.ts';
import { toUri } from './escape.ts';
import type { Writer } from './writer.ts';

const SCHEMA = 'https://raw.githubusercontent.com/oasis-tcs/sarif-spec/main/sarif-2.1/schema/sarif-schema-2.1.0.json';
const HOME = 'https://www.npmjs.com/package/eslint-plugin-binom';

function writeRule(id: string, docsUrl: string | undefined): object {
  const facts = getRuleFacts(id);
  return {
    id,
    shortDescription: { text: facts.title },
    fullDescription: { text: `${facts.title}. ${facts.advice}` },
    helpUri: docsUrl ?? HOME,
    help: { text: facts.advice },
    defaultConfiguration: { level: 'error' },
    properties: {
      'security-severity': facts.severity,
      precision: 'high',
      tags: [
        'security',
        ...(facts.cwe === undefined ? [] : [`external/cwe/cwe-${String(facts.cwe).padStart(3, '0')}`]),
      ],
    },
  };
}

function writeLocation(path: string, finding?: Finding): object {
  const region = finding && {
    startLine: finding.start.line,
    startColumn: finding.start.column,
    endLine: finding.end.line,
    endColumn: finding.end.column,
  };
  return { physicalLocation: { artifactLocation: { uri: toUri(path), uriBaseId: '%SRCROOT%' }, region } };
}

function writeResult(finding: Finding, ruleIndex: number): object {
  const { attribution } = finding;
  const fingerprint = `${finding.fingerprint}:${String(finding.occurrence)}`;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.severity,
    message: { text: `${finding.message} ${finding.advice}` },
    locations: [writeLocation(finding.path, finding)],
    // GitHub knows the first name only; the second is ours.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'binomFingerprint/v1': fingerprint },
    properties: attribution && { commit: attribution.commit, authored: attribution.authored },
  };
}

const writeNotification = (problem: Problem): object => ({
  level: 'error',
  message: { text: problem.message },
  descriptor: { id: problem.kind },
  locations: problem.path === undefined ? undefined : [writeLocation(problem.path)],
});

function getExitCode(report: LintReport): number {
  return report.problems.length > 0 ? 2 : report.findings.length > 0 ? 1 : 0;
}

/** SARIF 2.1.0, for code scanning. */
export const writeSarif: Writer = (report) => {
  const rules = new Map<string, { index: number; docsUrl: string | undefined }>();
  for (const { rule, docsUrl } of report.findings) {
    if (!rules.has(rule)) rules.set(rule, { index: rules.size, docsUrl });
  }
  const driver = {
    name: 'binom-lint',
    version: report.version,
    informationUri: HOME,
    rules: [...rules].map(([id, { docsUrl }]) => writeRule(id, docsUrl)),
  };
  const run = {
    tool: { driver },
    automationDetails: { id: `binom-lint/${report.config}/` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: report.problems.length === 0,
        exitCode: getExitCode(report),
        toolExecutionNotifications: report.problems.map(writeNotification),
      },
    ],
    results: report.findings.map((finding) => writeResult(finding, rules.get(finding.rule)?.index ?? 0)),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
};
