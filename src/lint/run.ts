import { redact } from '../binom/redaction.ts';
import { Baseline } from './baseline.ts';
import { capFindings } from './cap.ts';
import { Engine, type EngineOptions } from './engine.ts';
import type { Attribution, Finding, LintReport, Problem } from './finding.ts';
import type { Listing, Source } from './source.ts';
import { look } from './quick-search.ts';
import { pickShard } from './shard.ts';

/** Where blobs came in: by blob id, and the order of commits (the earliest has the smallest number). */
export interface Attributions {
  readonly byLocation: ReadonlyMap<string, Attribution & { readonly path: string }>;
  readonly order: ReadonlyMap<string, number>;
}

/** One run: what to read, how to judge, what to leave out. */
export interface RunRequest {
  readonly source: Source;
  readonly engine: EngineOptions;
  readonly config: 'recommended' | 'strict';
  readonly version: string;
  /** Most findings that are shown of one file. */
  readonly cap: number;
  readonly baseline?: Baseline;
  readonly shard?: { readonly index: number; readonly count: number };
  /** The source has every file of the root, so that a file that it lacks is gone. */
  readonly isComplete?: boolean;
  /** Finds where the given blobs came in; only asked when there are findings. */
  readonly attribute?: (locations: ReadonlySet<string>) => Promise<Attributions>;
  readonly onProgress?: (done: number, total: number) => void;
}

const NOTHING_TO_CHECK: Problem = {
  kind: 'config',
  message: 'There is no file to check here: name a folder that has some, since a check of nothing proves nothing.',
};

/** A finished run. */
export interface RunResult {
  readonly report: LintReport;
  /** The baseline that would accept all findings of this run; entries for files that were not read stay. */
  readonly updateBaseline: (reason?: string) => Baseline;
}

/** Reads everything that the source has and returns what may be shown. Throws CommandError and GitError only. */
export async function runLint(request: RunRequest): Promise<RunResult> {
  const listed = request.source.list();
  // While git lists a history: it is long enough.
  if (request.source.kind === 'history') look(Buffer.alloc(0));
  const listing = await listed;
  const entries = await pickEntries(request, listing);
  const engine = new Engine(request.engine, entries.length < MANY ? undefined : look);
  engine.problems.push(...listing.problems);
  if (listing.entries.length === 0 && listing.problems.length === 0 && !request.source.mayBeEmpty) {
    engine.problems.push(NOTHING_TO_CHECK);
  }
  let done = 0;
  for await (const loaded of request.source.load(entries)) {
    await engine.check(loaded);
    done += 1;
    request.onProgress?.(done, entries.length);
  }
  engine.finish();
  request.engine.cache?.save();
  return conclude(request, listing, engine, new Set(entries.map((entry) => entry.path)));
}

/** A look at the bytes takes some time to set up. */
const MANY = 100;

async function pickEntries(request: RunRequest, listing: Listing): Promise<Listing['entries']> {
  if (request.shard === undefined) return listing.entries;
  return pickShard(listing.entries, await request.source.measure(listing.entries), request.shard);
}

async function conclude(
  request: RunRequest,
  listing: Listing,
  engine: Engine,
  paths: ReadonlySet<string>,
): Promise<RunResult> {
  const { counts } = engine;
  for (const name of ['links', 'submodules', 'deleted'] as const) counts[name] += listing.counts[name] ?? 0;
  const all = await attributed(request, engine);
  const unread = new Set(engine.problems.map((problem) => problem.path));
  const isChecked = (path: string): boolean => (request.isComplete === true || paths.has(path)) && !unread.has(path);
  const judged = request.baseline?.apply(all, isChecked, request.source.kind);
  const kept = judged?.kept ?? all;
  counts.baselined = all.length - kept.length;
  const { shown, capped } = capFindings(kept, request.cap);
  const report: LintReport = {
    version: request.version,
    source: request.source.kind,
    config: request.config,
    findings: shown,
    capped,
    problems: engine.problems.map((problem) => ({
      ...problem,
      message: redact(problem.message),
      path: problem.path && redact(problem.path),
    })),
    notes: [...listing.notes, ...engine.notes].map((note) => redact(note)),
    counts,
    suppressedByRule: Object.fromEntries(engine.suppressedByRule),
    unused: judged?.unused ?? [],
    shard: request.shard,
  };
  const before = request.baseline ?? new Baseline([]);
  return { report, updateBaseline: (reason) => before.update(all, isChecked, reason) };
}

async function attributed(request: RunRequest, engine: Engine): Promise<Finding[]> {
  if (engine.findings.length === 0) return [];
  // Loaded late: most commits have no finding.
  const { keepEarliest, toFindings } = await import('./conclude.ts');
  if (request.attribute === undefined) return toFindings(engine.findings);
  const known = await request.attribute(new Set(engine.findings.map((finding) => finding.entry.location)));
  const placed = engine.findings.map((finding) => {
    const path = known.byLocation.get(finding.entry.location)?.path;
    return path === undefined ? finding : { ...finding, entry: { ...finding.entry, path } };
  });
  return keepEarliest(toFindings(placed, known.byLocation), known.order);
}
