import type { LintReport } from '../lint/finding.ts';

/** `1,234`: by hand, since the first use of a locale costs as much time as reading a hundred files. */
const formatCount = (count: number): string =>
  count < 1000 ? String(count) : `${formatCount(Math.floor(count / 1000))},${String(count % 1000).padStart(3, '0')}`;

/** `1 file`, `2 files`, `1,234 files`. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${formatCount(count)} ${count === 1 ? noun : nouns}`;
}

const UNITS = ['bytes', 'KiB', 'MiB', 'GiB'];

/** `512 bytes`, `3.4 MiB`. */
export function formatSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return unit === 0 ? plural(bytes, 'byte') : `${value.toFixed(1)} ${UNITS[unit] ?? ''}`;
}

/** What was read and what was not, one line. */
export function describeCounts({ counts, source }: LintReport): string {
  const noun = source === 'range' || source === 'history' ? 'version' : 'file';
  const parts = [`Read ${plural(counts.checked, noun)} (${formatSize(counts.bytes)})`];
  const left: string[] = [];
  if (counts.binary > 0) left.push(`${formatCount(counts.binary)} binary`);
  if (counts.links > 0) left.push(plural(counts.links, 'symbolic link'));
  if (counts.submodules > 0)
    left.push(`${plural(counts.submodules, 'other repository', 'other repositories')} inside this one`);
  if (counts.deleted > 0) left.push(`${formatCount(counts.deleted)} deleted`);
  if (counts.problems > 0) left.push(`${formatCount(counts.problems)} that could not be (fully) checked`);
  parts.push(left.length === 0 ? 'nothing was left out' : `not read: ${left.join(', ')}`);
  const hidden: string[] = [];
  if (counts.suppressed > 0) hidden.push(`${formatCount(counts.suppressed)} by comments`);
  if (counts.baselined > 0) hidden.push(`${formatCount(counts.baselined)} by the baseline`);
  if (counts.ignored > 0) hidden.push(`${plural(counts.ignored, noun)} by ESLint's ignores`);
  if (hidden.length > 0) parts.push(`hidden: ${hidden.join(', ')}`);
  return `${parts.join('; ')}.`;
}

/** The sentence that a run ends with. */
export function describeOutcome(report: LintReport): string {
  const hidden = report.capped.reduce((sum, item) => sum + item.hidden, 0);
  const count = report.findings.length + hidden;
  const files = new Set(report.findings.map((finding) => finding.path)).size;
  const found = count === 0 ? 'No findings' : `${plural(count, 'finding')} in ${plural(files, 'file')}`;
  if (report.problems.length === 0) return `${found}.`;
  return `${found}, but not everything could be checked: ${plural(report.problems.length, 'problem')}, see above.`;
}
