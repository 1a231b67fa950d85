import { redact } from '../binom/redaction.ts';
import { getLines, readObjects, readParts } from './git.ts';
import { isHolding } from './needles.ts';
import type { CommitFacts } from './types.ts';

/** Ids of all commits that any ref or reflog reaches, parents before children. */
export async function listCommits(repository: string): Promise<readonly string[]> {
  return getLines(repository, ['rev-list', '--topo-order', '--reverse', '--all', '--reflog']);
}

/** Seconds since 1970 and a zone, as commits have them, as ISO time in UTC. */
function toIsoTime(seconds: string | undefined): string {
  const time = new Date(Number(seconds ?? 0) * 1000);
  // Commits from broken tools carry years that Date cannot hold.
  return Number.isNaN(time.getTime()) ? 'unknown time' : time.toISOString().replace('.000Z', 'Z');
}

function parsePerson(line: string | undefined): { person: string; time: string } {
  const match = /^(.*) (-?\d+) [-+]\d+$/s.exec(line ?? '');
  return { person: match?.[1] ?? 'unknown', time: toIsoTime(match?.[2]) };
}

/** A subject is free text: whatever is as long as a key may be another key. */
function maskTokens(text: string): string {
  return redact(text).replace(/[\w+/=-]{32,}/g, '[masked]');
}

/** Reads a raw commit object. */
export function parseCommit(id: string, content: Buffer, needles: readonly Buffer[]): CommitFacts {
  const text = content.toString('utf8');
  const end = text.indexOf('\n\n');
  const head = text.slice(0, end < 0 ? undefined : end).split('\n');
  const message = end < 0 ? '' : text.slice(end + 2);
  const getField = (name: string) => head.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1);
  const author = parsePerson(getField('author'));
  const committer = parsePerson(getField('committer'));
  return {
    id,
    parents: head.filter((line) => line.startsWith('parent ')).map((line) => line.slice('parent '.length)),
    author: author.person,
    committer: committer.person,
    authored: author.time,
    committed: committer.time,
    subject: maskTokens(message.split('\n')[0] ?? ''),
    isTelling: isHolding(content, needles),
  };
}

/** Facts of commits, in the given order. */
export async function readCommits(
  repository: string,
  ids: readonly string[],
  needles: readonly Buffer[],
): Promise<Map<string, CommitFacts>> {
  const commits = new Map<string, CommitFacts>();
  if (ids.length === 0) return commits;
  for await (const object of readObjects(repository, `${ids.join('\n')}\n`)) {
    if (object.type === 'commit') commits.set(object.name, parseCommit(object.name, object.content, needles));
  }
  return commits;
}

/** A file that a commit changed to or from one of the blobs. */
export interface Change {
  readonly path: string;
  readonly holds: boolean;
}

/**
 * The changes of each commit that concern the blobs, compared with its parent; for merges, only files that differ from every
 * parent.
 */
export async function readChanges(
  repository: string,
  ids: readonly string[],
  blobs: ReadonlySet<string>,
): Promise<Map<string, readonly Change[]>> {
  const flags = ['--stdin', '-r', '-c', '--root', '-z', '--no-renames', '--raw', '--no-abbrev'];
  const changes = new Map<string, Change[]>();
  let commit = '';
  let entry: string | undefined;
  for await (const part of readParts(repository, ['diff-tree', ...flags], `${ids.join('\n')}\n`)) {
    if (entry === undefined && !part.startsWith(':')) {
      commit = part;
    } else if (entry === undefined) {
      entry = part;
    } else {
      const holds = getEffect(entry, blobs);
      entry = undefined;
      if (holds !== undefined) changes.set(commit, [...(changes.get(commit) ?? []), { path: part, holds }]);
    }
  }
  return changes;
}

/** Does an entry (`:modes… oldIds… newId status`) put one of the blobs in place (true), take one away (false), or neither? */
function getEffect(entry: string, blobs: ReadonlySet<string>): boolean | undefined {
  const ids = entry.split(' ').filter((field) => field.length >= 40);
  const isNew = blobs.has(ids.at(-1) ?? '');
  return isNew ? true : ids.some((id) => blobs.has(id)) ? false : undefined;
}

/** Which of the files hold one of the blobs in which of the merges: `commit` to paths. */
export async function readMerges(
  repository: string,
  merges: readonly string[],
  paths: readonly string[],
  blobs: ReadonlySet<string>,
): Promise<Map<string, Set<string>>> {
  // A name with a line break cannot be asked for; its merges then keep what either parent had.
  const names = paths.filter((path) => !path.includes('\n'));
  const questions = merges.flatMap((merge) => names.map((path) => ({ merge, path })));
  const held = new Map<string, Set<string>>(merges.map((merge) => [merge, new Set<string>()]));
  if (questions.length === 0) return held;
  const input = questions.map(({ merge, path }) => `${merge}:${path}\n`).join('');
  const answers = await getLines(repository, ['cat-file', '--batch-check=%(objectname)', '--buffer'], input);
  questions.forEach(({ merge, path }, index) => {
    if (blobs.has(answers[index] ?? '')) held.get(merge)?.add(path);
  });
  return held;
}
