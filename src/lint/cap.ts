import type { Finding } from './finding.ts';

/** At most `cap` findings a file; the rest is counted, not dropped in silence. */
export function capFindings(
  findings: readonly Finding[],
  cap: number,
): {
  readonly shown: readonly Finding[];
  readonly capped: readonly { readonly path: string; readonly hidden: number }[];
} {
  const counts = new Map<string, number>();
  const shown = findings.filter((finding) => {
    const count = (counts.get(finding.path) ?? 0) + 1;
    counts.set(finding.path, count);
    return count <= cap;
  });
  const capped = [...counts].filter(([, count]) => count > cap).map(([path, count]) => ({ path, hidden: count - cap }));
  return { shown, capped };
}
