import type { Finding } from '../lint/finding.ts';
import { groupByPath } from './group.ts';
import { escapeMarkup } from './escape.ts';
import type { Writer } from './writer.ts';

function writeCase(finding: Finding): string {
  const place = `${String(finding.start.line)}:${String(finding.start.column)}`;
  const name = escapeMarkup(`${finding.rule} at ${place} (id ${finding.fingerprint})`);
  const text = escapeMarkup(`${finding.path}:${place} ${finding.message} ${finding.advice}`);
  return [
    `    <testcase name="${name}" classname="${escapeMarkup(finding.path)}" file="${escapeMarkup(finding.path)}" line="${String(finding.start.line)}">`,
    `      <failure type="${escapeMarkup(finding.rule)}" message="${escapeMarkup(finding.message)}">${text}</failure>`,
    '    </testcase>',
  ].join('\n');
}

const writeSuite = (name: string, failures: number, errors: number, cases: readonly string[]): string =>
  [
    `  <testsuite name="${escapeMarkup(name)}" tests="${String(cases.length)}" failures="${String(failures)}" errors="${String(errors)}" skipped="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');

/** JUnit XML: a suite a file, a failure a finding, an error for what could not be checked. */
export const writeJunit: Writer = (report) => {
  const suites = [...groupByPath(report.findings)].map(([path, findings]) =>
    writeSuite(path, findings.length, 0, findings.map(writeCase)),
  );
  if (report.problems.length > 0) {
    const cases = report.problems.map((problem) => {
      const name = escapeMarkup(problem.path ?? problem.kind);
      return `    <testcase name="${name}" classname="could not be checked">\n      <error type="${problem.kind}" message="${escapeMarkup(problem.message)}"/>\n    </testcase>`;
    });
    suites.push(writeSuite('could not be checked', 0, cases.length, cases));
  }
  // A report without a test looks like a run that did not happen.
  if (suites.length === 0)
    suites.push(writeSuite('binom-lint', 0, 0, ['    <testcase name="no findings" classname="binom-lint"/>']));
  const tests = Math.max(1, report.findings.length + report.problems.length);
  const head = `<testsuites name="binom-lint" tests="${String(tests)}" failures="${String(report.findings.length)}" errors="${String(report.problems.length)}">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites, '</testsuites>', ''].join('\n');
};
