import { measureBlobs, readBlobs } from '../blobs.ts';
import type { Attribution } from '../finding.ts';
import { type Git, GitError } from '../git.ts';
import type { Attributions } from '../run.ts';
import type { Entry, Listing, Source } from '../source.ts';

/** Commits to look at, as arguments of `git rev-list`: all checked, none can be taken for an option. */
export interface Revisions {
  readonly kind: 'range' | 'history';
  readonly args: readonly string[];
  /** Nothing to look at, and why that is right. */
  readonly note?: string;
}

const NO_COMMIT = /^0{40,64}$/u;
const DEEPEN = 'fetch the rest with `git fetch --unshallow` (GitHub: `fetch-depth: 0`; GitLab: `GIT_DEPTH: 0`)';

async function resolveCommit(git: Git, name: string, role: string): Promise<string> {
  const id = name.startsWith('-')
    ? undefined
    : await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (id !== undefined && id !== '') return id;
  const isShallow = (await git.ask(['rev-parse', '--is-shallow-repository'])) === 'true';
  const hint = isShallow ? `this clone is shallow: ${DEEPEN}` : 'fetch it, or mend its name';
  throw new GitError(`The ${role} of the range is not in this clone, so nothing may be concluded: ${hint}.`);
}

function splitRange(range: string): { base: string; head: string; isSymmetric: boolean } {
  const found = /^(?<base>(?:(?!\.\.).)*)(?<dots>\.{2,3})(?<head>.*)$/su.exec(range)?.groups;
  if (found === undefined) return { base: range, head: 'HEAD', isSymmetric: false };
  return {
    base: found.base ?? '',
    head: found.head === undefined || found.head === '' ? 'HEAD' : found.head,
    isSymmetric: found.dots === '...',
  };
}

/**
 * Resolves `BASE..HEAD` (`BASE...HEAD` starts at their merge base). As git hands it to a pre-push hook, a base of zeros means a new
 * branch (everything that no remote has) and a head of zeros a deleted one.
 * @throws GitError when a commit or a part of the history is not there
 */
export async function resolveRange(git: Git, range: string): Promise<Revisions> {
  const { base, head, isSymmetric } = splitRange(range);
  if (base === '') throw new GitError('--range takes BASE..HEAD, such as origin/main..HEAD.');
  if (NO_COMMIT.test(head))
    return { kind: 'range', args: [], note: 'The branch is being deleted: there is nothing to check.' };
  const headId = await resolveCommit(git, head, 'head');
  let args = [headId, '--not', '--remotes'];
  if (!NO_COMMIT.test(base)) {
    const baseId = await resolveCommit(git, base, 'base');
    const from = isSymmetric ? await git.ask(['merge-base', baseId, headId]) : baseId;
    if (from === undefined || from === '') throw new GitError(`Base and head have no common commit here: ${DEEPEN}.`);
    args = [headId, `^${from}`];
  }
  await refuseCutHistory(git, args);
  return { kind: 'range', args };
}

/** All commits of all refs. @throws GitError when the clone is shallow */
export async function resolveHistory(git: Git): Promise<Revisions> {
  if ((await git.ask(['rev-parse', '--is-shallow-repository'])) === 'true') {
    throw new GitError(`This clone is shallow, so its history is cut off: ${DEEPEN}.`);
  }
  return { kind: 'history', args: ['--all'] };
}

/** In a shallow clone a range is whole only when it ends before the cut. */
async function refuseCutHistory(git: Git, args: readonly string[]): Promise<void> {
  if ((await git.ask(['rev-parse', '--is-shallow-repository'])) !== 'true') return;
  const commits = (await git.read(['rev-list', '--parents', ...args])).split('\n').filter((line) => line !== '');
  // Git shows a commit at the cut without its parents; a true first commit looks the same, so both are refused.
  if (commits.some((line) => !line.includes(' '))) {
    throw new GitError(`This clone is shallow and the range reaches its cut, so commits are missing: ${DEEPEN}.`);
  }
}

/** Objects that the commits bring in: each blob once, with one of its paths. Merges are in it, with what only they hold. */
async function listBlobs(git: Git, revisions: Revisions): Promise<Listing> {
  if (revisions.args.length === 0)
    return { entries: [], problems: [], counts: {}, notes: revisions.note === undefined ? [] : [revisions.note] };
  const output = await git.read([
    'rev-list',
    '--objects',
    '--filter=object:type=blob',
    '--filter-provided-objects',
    ...revisions.args,
  ]);
  const entries: Entry[] = [];
  for (const line of output.split('\n')) {
    const space = line.indexOf(' ');
    // Commits come without a path.
    if (space > 0) entries.push({ location: line.slice(0, space), path: line.slice(space + 1) });
  }
  const notes = entries.length === 0 ? ['The commits bring in no file.'] : [];
  return { entries, problems: [], counts: {}, notes };
}

const RAW_PARTS = /^:+(?<modes>(?:\d+ )+)(?<blobs>(?:[0-9a-f]+ )+)[A-Z]+\d*$/u;

/** Reads `git log --raw -c -z`: which commit brought each wanted blob in first, and under which path. */
export function parseLog(output: string, wanted: ReadonlySet<string>): Attributions {
  const byLocation = new Map<string, Attribution & { path: string }>();
  const order = new Map<string, number>();
  let current: Attribution | undefined;
  const fields = output.split('\0');
  for (let index = 0; index < fields.length; index += 1) {
    const field = (fields[index] ?? '').replace(/^\n+/u, '');
    const commit = /^commit (?<id>[0-9a-f]+) (?<authored>\S+)/u.exec(field)?.groups;
    if (commit?.id !== undefined) {
      current = { commit: commit.id, authored: commit.authored ?? '' };
      order.set(commit.id, order.size);
      continue;
    }
    const blob = RAW_PARTS.exec(field)?.groups?.blobs?.trim().split(' ').at(-1);
    if (blob === undefined) continue;
    index += 1;
    if (current !== undefined && wanted.has(blob) && !byLocation.has(blob))
      byLocation.set(blob, { ...current, path: fields[index] ?? '' });
  }
  return { byLocation, order };
}

/** Finds the commits that brought blobs in: one pass over the log, the oldest first; a merge counts for what only it holds. */
export async function attributeBlobs(
  git: Git,
  revisions: Revisions,
  wanted: ReadonlySet<string>,
): Promise<Attributions> {
  const output = await git.read([
    'log',
    '--reverse',
    '--topo-order',
    '--root',
    '-c',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-show-signature',
    '--format=tformat:commit %H %aI',
    ...revisions.args,
    '--',
  ]);
  return parseLog(output, wanted);
}

/** Versions of files that commits bring in. */
export function createCommitSource(git: Git, revisions: Revisions, maxSize: number): Source {
  return {
    kind: revisions.kind,
    mayBeEmpty: true,
    list: () => listBlobs(git, revisions),
    measure: (entries) => measureBlobs(git, entries),
    load: (entries) => readBlobs(git, entries, maxSize),
  };
}
