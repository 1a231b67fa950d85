import { listCommits, readChanges, readCommits, readMerges } from './commits.ts';
import { getEvents, getHeldFiles } from './events.ts';
import { getLines, GitError, readObjects } from './git.ts';
import { getNeedles, isHolding } from './needles.ts';
import { findInWorkingTree, findRefs, findRemotes, findStaged, getFetchTime } from './places.ts';
import type { CommitFacts, Trace } from './types.ts';

/** Prints every blob that a ref, a reflog or the index reaches, with one of its paths. */
export const LIST_BLOBS = [
  'rev-list',
  '--objects',
  '--all',
  '--reflog',
  '--indexed-objects',
  '--filter=object:type=blob',
];

export interface Repository {
  /** A folder from which git finds the repository. */
  readonly directory: string;
  /** Top folder of the working tree; undefined for a bare repository. */
  readonly root: string | undefined;
}

/** The repository of a folder. Throws GitError when there is none or when its history is incomplete. */
export async function openRepository(cwd: string): Promise<Repository> {
  const [isShallow, isBare] = await getLines(cwd, ['rev-parse', '--is-shallow-repository', '--is-bare-repository']);
  if (isShallow === 'true') {
    throw new GitError('The clone is shallow, so most of its history is missing: run `git fetch --unshallow` first.');
  }
  const partial = await getLines(cwd, ['config', '--get-regexp', String.raw`^remote\..*\.promisor$`]).catch(() => []);
  if (partial.length > 0) {
    throw new GitError('The clone is partial, so old files are missing: make a full clone and run the command there.');
  }
  const [root] = isBare === 'true' ? [undefined] : await getLines(cwd, ['rev-parse', '--show-toplevel']);
  return { directory: root ?? cwd, root };
}

async function findBlobs(
  repository: string,
  needles: readonly Buffer[],
): Promise<{ hits: Set<string>; blobs: number; unread: number }> {
  const hits = new Set<string>();
  let blobs = 0;
  let unread = 0;
  for await (const object of readObjects(repository, LIST_BLOBS)) {
    if (object.type === 'blob') blobs += 1;
    if (object.type === 'blob' && isHolding(object.content, needles)) hits.add(object.name);
    if (object.type === 'large' || object.type === 'missing') unread += 1;
  }
  return { hits, blobs, unread };
}

/** Whoever made a commit on top of the secret had it on the disk, after its removal too. */
function getPeople(
  order: readonly string[],
  commits: ReadonlyMap<string, CommitFacts>,
  sources: readonly string[],
): readonly string[] {
  const exposed = new Set(sources);
  const people = new Set<string>();
  for (const id of order) {
    const commit = commits.get(id);
    if (commit === undefined || !(exposed.has(id) || commit.parents.some((parent) => exposed.has(parent)))) continue;
    exposed.add(id);
    people.add(commit.author).add(commit.committer);
  }
  return [...people].sort();
}

/** Where the secret was and is, as far as the repository knows. Throws GitError. */
export async function traceSecret({ directory, root }: Repository, secret: string): Promise<Trace> {
  const needles = getNeedles(secret);
  const order = await listCommits(directory);
  const [{ hits, blobs, unread }, commits] = await Promise.all([
    findBlobs(directory, needles),
    readCommits(directory, order, needles),
  ]);
  const changes = hits.size === 0 ? new Map<string, never>() : await readChanges(directory, order, hits);
  const files = [...new Set([...changes.values()].flat().map(({ path }) => path))].sort();
  const merges = order.filter((id) => (commits.get(id)?.parents.length ?? 0) > 1);
  const held = getHeldFiles(order, commits, changes, await readMerges(directory, merges, files, hits));
  const events = getEvents(order, commits, held);
  const sources = events.filter(({ kind }) => kind === 'entered' || kind === 'told').map(({ commit }) => commit.id);
  const refs = await findRefs(directory, sources, held, needles);
  const holders = order.filter((id) => (held.get(id)?.size ?? 0) > 0 || commits.get(id)?.isTelling === true);
  const staged = root === undefined ? [] : await findStaged(root, hits);
  return {
    commits: order.length,
    blobs,
    blobIds: [...hits].sort(),
    holders: holders.length,
    files,
    events,
    refs,
    remotes: await findRemotes(directory, refs),
    unreachable: await countUnreachable(directory, holders),
    people: getPeople(order, commits, sources),
    workingTree: await findInWorkingTree(root, staged, needles),
    staged,
    unread,
    fetched: await getFetchTime(directory),
  };
}

async function countUnreachable(repository: string, holders: readonly string[]): Promise<number> {
  if (holders.length === 0) return 0;
  const reachable = new Set(await getLines(repository, ['rev-list', '--all']));
  return holders.filter((id) => !reachable.has(id)).length;
}
