import { byReport } from './conclude.ts';
import { type Counts, createCounts, type LintReport, type Problem } from './finding.ts';

/** What stands in for a part that is not there. */
function findMissingParts(reports: readonly LintReport[]): Problem[] {
  const problems: Problem[] = [];
  const say = (message: string): void => {
    problems.push({ kind: 'shard', message });
  };
  const shards = reports.flatMap((report) => report.shard ?? []);
  const counts = new Set(shards.map((shard) => shard.count));
  if (shards.length > 0 && shards.length < reports.length)
    say('Some reports are parts of a run and others are not: hand over the parts of one run.');
  if (counts.size > 1)
    say('The reports are parts of runs that were split differently: hand over the parts of one run.');
  const [count] = counts;
  if (counts.size !== 1 || count === undefined) return problems;
  const seen = new Set<number>();
  for (const { index } of shards) {
    if (seen.has(index)) say(`Part ${String(index)} of ${String(count)} is there twice: hand over each part once.`);
    seen.add(index);
  }
  for (let index = 1; index <= count; index += 1) {
    if (!seen.has(index))
      say(`Part ${String(index)} of ${String(count)} is missing, so its files may hold anything: run it again.`);
  }
  return problems;
}

function addCounts(reports: readonly LintReport[]): Counts {
  const sum = createCounts();
  for (const { counts, shard } of reports) {
    for (const name of Object.keys(sum) as (keyof Counts)[]) {
      // Every part sees the whole listing: what it leaves out there counts once.
      const isOfListing = name === 'links' || name === 'submodules' || name === 'deleted';
      if (isOfListing && shard !== undefined) sum[name] = Math.max(sum[name], counts[name]);
      else sum[name] += counts[name];
    }
  }
  return sum;
}

const unique = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

/**
 * Joins reports, such as the parts of a sharded run. A part that is missing is a problem: the whole is not clean without it.
 * @param reports at least one
 */
export function mergeReports(reports: readonly LintReport[]): LintReport {
  const first = reports[0];
  if (first === undefined) throw new RangeError('There is no report to merge.');
  const problems = [...unique(reports.flatMap((report) => report.problems)), ...findMissingParts(reports)];
  const sources = new Set(reports.map((report) => report.source));
  return {
    version: first.version,
    source: sources.size === 1 ? first.source : 'merged',
    config: reports.some((report) => report.config === 'strict') ? 'strict' : 'recommended',
    findings: unique(reports.flatMap((report) => report.findings)).sort(byReport),
    capped: unique(reports.flatMap((report) => report.capped)),
    problems,
    notes: unique(reports.flatMap((report) => report.notes)),
    counts: { ...addCounts(reports), problems: problems.length },
    unused: unique(reports.flatMap((report) => report.unused)),
  };
}
