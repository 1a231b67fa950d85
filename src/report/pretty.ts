import { posix } from 'node:path';
import type { Finding, LintReport } from '../lint/finding.ts';
import { groupByPath } from './group.ts';
import { describeCounts, describeOutcome, plural } from './summary.ts';
import type { Writer, WriterContext } from './writer.ts';

type Paint = (text: string) => string;

interface Palette {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
}

const paint =
  (code: number, hasColor: boolean): Paint =>
  (text) =>
    hasColor ? `\u001B[${String(code)}m${text}\u001B[0m` : text;

const getPalette = (hasColor: boolean): Palette => ({
  bold: paint(1, hasColor),
  dim: paint(2, hasColor),
  red: paint(31, hasColor),
  yellow: paint(33, hasColor),
});

// Names of files are somebody else's text: control characters must not reach a terminal.
// eslint-disable-next-line no-control-regex -- they are what this removes
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** A path as a person may read it: relative to where they are, without characters that a terminal would obey. */
export function showPath(path: string, prefix = ''): string {
  const shown = prefix === '' || path === '' ? path : posix.relative(prefix, path);
  return shown.replace(CONTROL, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const showText = (text: string): string => text.replace(CONTROL, ' ');

function writeFinding(finding: Finding, palette: Palette): string[] {
  const place = `${String(finding.start.line)}:${String(finding.start.column)}`;
  const level = finding.severity === 'error' ? palette.red('error') : palette.yellow('warning');
  const lines = [`  ${palette.dim(place)}  ${level}  ${showText(finding.message)}`];
  if (finding.attribution !== undefined) {
    lines.push(
      palette.dim(`      commit ${finding.attribution.commit.slice(0, 12)} of ${finding.attribution.authored}`),
    );
  }
  lines.push(`      ${palette.bold('Do:')} ${finding.advice}`);
  const docs = finding.docsUrl === undefined ? '' : `  ${finding.docsUrl}`;
  lines.push(palette.dim(`      ${finding.rule}  id ${finding.fingerprint}${docs}`));
  return lines;
}

function writeProblems(report: LintReport, context: WriterContext, palette: Palette): string[] {
  if (report.problems.length === 0) return [];
  const lines = report.problems.map((problem) => {
    const place = problem.path === undefined ? '' : `${showPath(problem.path, context.prefix)}: `;
    return `  ${place}${showText(problem.message)}`;
  });
  return [palette.bold(palette.red('Could not be checked')), ...lines, ''];
}

/** For people: grouped by file, a line of advice for each finding, then what was read and what was not. */
export const writePretty: Writer = (report, context) => {
  const palette = getPalette(context.hasColor);
  const lines: string[] = [];
  for (const [path, findings] of groupByPath(report.findings)) {
    lines.push(palette.bold(showPath(path, context.prefix)));
    for (const finding of findings) lines.push(...writeFinding(finding, palette));
    const hidden = report.capped.find((item) => item.path === path)?.hidden ?? 0;
    if (hidden > 0) lines.push(`  ... and ${plural(hidden, 'more finding')} in this file (see --cap).`);
    lines.push('');
  }
  lines.push(...writeProblems(report, context, palette));
  for (const entry of report.unused) {
    lines.push(
      `The baseline entry ${entry.id} (${entry.rule}, ${showPath(entry.path, context.prefix)}) hides nothing any more: remove it.`,
    );
  }
  for (const note of report.notes) lines.push(`Note: ${showText(note)}`);
  lines.push(palette.bold(describeOutcome(report)), describeCounts(report));
  return `${lines.join('\n')}\n`;
};
