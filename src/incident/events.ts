import type { Change } from './commits.ts';
import type { CommitFacts, EventKind, HistoryEvent } from './types.ts';

type Paths = ReadonlySet<string>;

const NONE: Paths = new Set();

/**
 * Which files hold the secret in each commit.
 * @param order commit ids, parents first
 * @param changes what each commit changed about it
 * @param merges the files that hold it in each merge
 */
export function getHeldFiles(
  order: readonly string[],
  commits: ReadonlyMap<string, CommitFacts>,
  changes: ReadonlyMap<string, readonly Change[]>,
  merges: ReadonlyMap<string, Paths>,
): Map<string, Paths> {
  const held = new Map<string, Paths>();
  for (const id of order) {
    const parents = commits.get(id)?.parents ?? [];
    const merged = merges.get(id);
    held.set(id, merged ?? applyChanges(held.get(parents[0] ?? '') ?? NONE, changes.get(id)));
  }
  return held;
}

function applyChanges(before: Paths, changes: readonly Change[] | undefined): Paths {
  if (changes === undefined) return before;
  const after = new Set(before);
  for (const { path, holds } of changes) {
    if (holds) after.add(path);
    else after.delete(path);
  }
  return after;
}

/** What happened, in the order of commit times. */
export function getEvents(
  order: readonly string[],
  commits: ReadonlyMap<string, CommitFacts>,
  held: ReadonlyMap<string, Paths>,
): readonly HistoryEvent[] {
  const events: HistoryEvent[] = [];
  for (const id of order) {
    const commit = commits.get(id);
    if (commit === undefined) continue;
    if (commit.isTelling) events.push({ kind: 'told', commit, added: [], removed: [] });
    const event = compare(commit, held);
    if (event !== undefined) events.push(event);
  }
  // Parents come first in `order`, and sort() keeps that for equal times.
  return events.sort((a, b) =>
    a.commit.committed < b.commit.committed ? -1 : a.commit.committed > b.commit.committed ? 1 : 0,
  );
}

/** A commit that agrees with one of its parents changed nothing by itself. */
function compare(commit: CommitFacts, held: ReadonlyMap<string, Paths>): HistoryEvent | undefined {
  const after = held.get(commit.id) ?? NONE;
  const parents = commit.parents.map((parent) => held.get(parent) ?? NONE);
  if (parents.length === 0) parents.push(NONE);
  const added = [...after].filter((path) => parents.every((before) => !before.has(path)));
  const before = new Set(parents.flatMap((paths) => [...paths]));
  const isKept = parents.some((paths) => [...paths].every((path) => after.has(path)));
  const removed = isKept ? [] : [...before].filter((path) => !after.has(path));
  if (added.length === 0 && removed.length === 0) return undefined;
  return { kind: getKind(before.size > 0, after.size > 0, added, removed), commit, added, removed };
}

function getKind(hadIt: boolean, hasIt: boolean, added: readonly string[], removed: readonly string[]): EventKind {
  if (!hadIt) return 'entered';
  if (!hasIt) return 'gone';
  if (added.length > 0) return removed.length > 0 ? 'moved' : 'spread';
  return 'reduced';
}
