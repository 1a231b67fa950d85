import type { Entry } from './source.ts';

/**
 * The entries of one shard: the largest first, each to the shard with the fewest bytes so far. The same listing gives the same parts on
 * every machine, and every entry is in exactly one of them.
 * @param shard `index` from 1 to `count`
 */
export function pickShard(
  entries: readonly Entry[],
  sizes: readonly number[],
  shard: { readonly index: number; readonly count: number },
): Entry[] {
  const order = entries.map((entry, index) => ({ entry, size: sizes[index] ?? 0 }));
  order.sort((a, b) => b.size - a.size || (a.entry.path < b.entry.path ? -1 : a.entry.path > b.entry.path ? 1 : 0));
  const totals = Array.from({ length: shard.count }, () => 0);
  const picked = new Set<Entry>();
  for (const { entry, size } of order) {
    let least = 0;
    for (let index = 1; index < totals.length; index += 1) {
      if ((totals[index] ?? 0) < (totals[least] ?? 0)) least = index;
    }
    // Opening a file costs something too, so that many empty files do not all land on one machine.
    totals[least] = (totals[least] ?? 0) + size + 512;
    if (least === shard.index - 1) picked.add(entry);
  }
  return entries.filter((entry) => picked.has(entry));
}
