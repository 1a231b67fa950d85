import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { getLines, MAX_OBJECT_BYTES, readObjects, readParts, runGit } from './git.ts';
import { isHolding } from './needles.ts';
import type { RefFacts, RemoteFacts } from './types.ts';

interface Ref {
  readonly name: string;
  /** The commit, behind a tag object too. */
  readonly commit: string;
  /** The tag object, for annotated tags. */
  readonly tag: string | undefined;
}

async function listRefs(repository: string, extra: readonly string[]): Promise<readonly Ref[]> {
  const format = '--format=%(objecttype) %(objectname) %(*objectname) %(refname)';
  const lines = await getLines(repository, ['for-each-ref', format, ...extra]);
  return lines.map((line) => {
    const [type = '', id = '', target = '', ...name] = line.split(' ');
    return { name: name.join(' '), commit: target === '' ? id : target, tag: type === 'tag' ? id : undefined };
  });
}

function getRefKind(name: string): RefFacts['kind'] {
  if (name.startsWith('refs/heads/')) return 'branch';
  if (name.startsWith('refs/remotes/')) return 'remote';
  if (name.startsWith('refs/tags/')) return 'tag';
  return name === 'refs/stash' ? 'stash' : 'other';
}

/** `refs/remotes/origin/main` belongs to `origin`; a remote's name may have slashes. */
function getRemoteOf(name: string, remotes: readonly string[]): string | undefined {
  const rest = name.slice('refs/remotes/'.length);
  return getRefKind(name) === 'remote' ? remotes.find((remote) => rest.startsWith(`${remote}/`)) : undefined;
}

/** Annotated tags whose own message holds the secret. */
async function findTellingTags(
  repository: string,
  refs: readonly Ref[],
  needles: readonly Buffer[],
): Promise<Set<string>> {
  const tags = refs.flatMap(({ tag }) => (tag === undefined ? [] : [tag]));
  const telling = new Set<string>();
  if (tags.length === 0) return telling;
  for await (const object of readObjects(repository, `${tags.join('\n')}\n`)) {
    if (isHolding(object.content, needles)) telling.add(object.name);
  }
  return telling;
}

/**
 * The branches and tags that reach the secret.
 * @param sources the commits that brought it in
 * @param held the files that hold it, by commit
 */
export async function findRefs(
  repository: string,
  sources: readonly string[],
  held: ReadonlyMap<string, ReadonlySet<string>>,
  needles: readonly Buffer[],
): Promise<readonly RefFacts[]> {
  const all = await listRefs(repository, []);
  const telling = await findTellingTags(repository, all, needles);
  const reaching = new Set<string>();
  // A command line has room for some thousand ids; a key rarely entered more than a few times.
  for (let at = 0; at < sources.length; at += 500) {
    const contains = sources.slice(at, at + 500).map((id) => `--contains=${id}`);
    for (const { name } of await listRefs(repository, contains)) reaching.add(name);
  }
  const remotes = await getLines(repository, ['remote']);
  return all
    .filter(({ name, tag }) => reaching.has(name) || (tag !== undefined && telling.has(tag)))
    .map(({ name, commit, tag }) => ({
      name,
      kind: getRefKind(name),
      remote: getRemoteOf(name, remotes),
      files: [...(held.get(commit) ?? [])].sort(),
      isTelling: tag !== undefined && telling.has(tag),
    }));
}

/** An address without user, password and query. */
export function cleanUrl(url: string): string {
  return url.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/@]*@/i, '$1').replace(/[?#].*/s, '');
}

/** The remotes, and whether one of their branches, as last seen, reaches the secret. */
export async function findRemotes(repository: string, refs: readonly RefFacts[]): Promise<readonly RemoteFacts[]> {
  const names = await getLines(repository, ['remote']);
  const remotes: RemoteFacts[] = [];
  for (const name of names) {
    const [url = ''] = await getLines(repository, ['remote', 'get-url', name]).catch(() => ['']);
    remotes.push({ name, url: cleanUrl(url), holds: refs.some((ref) => ref.remote === name) ? 'yes' : 'unknown' });
  }
  return remotes;
}

/** Files of the index that have one of the blobs. */
export async function findStaged(repository: string, blobs: ReadonlySet<string>): Promise<readonly string[]> {
  const files = new Set<string>();
  for await (const part of readParts(repository, ['ls-files', '-s', '-z'], '')) {
    const tab = part.indexOf('\t');
    if (blobs.has(part.slice(0, tab).split(' ')[1] ?? '')) files.add(part.slice(tab + 1));
  }
  return [...files].sort();
}

/**
 * Files of the working tree that hold the secret: those of the index with it, and all that differ from the index or are new.
 * @param root top folder of the working tree, undefined for a bare repository
 */
export async function findInWorkingTree(
  root: string | undefined,
  staged: readonly string[],
  needles: readonly Buffer[],
): Promise<readonly string[]> {
  if (root === undefined) return [];
  const candidates = new Set(staged);
  for await (const part of readParts(root, ['ls-files', '-m', '-o', '--exclude-standard', '-z'], ''))
    candidates.add(part);
  const files: string[] = [];
  for (const path of candidates) {
    const content = await readSmallFile(join(root, path));
    if (content !== undefined && isHolding(content, needles)) files.push(path);
  }
  return files.sort();
}

async function readSmallFile(path: string): Promise<Buffer | undefined> {
  try {
    const stats = await stat(path);
    return stats.isFile() && stats.size <= MAX_OBJECT_BYTES ? await readFile(path) : undefined;
  } catch {
    // Deleted since, or a broken link: it holds nothing.
    return undefined;
  }
}

/** When the repository was last fetched, as ISO time. */
export async function getFetchTime(repository: string): Promise<string | undefined> {
  const path = (await runGit(repository, ['rev-parse', '--path-format=absolute', '--git-path', 'FETCH_HEAD'])).toString(
    'utf8',
  );
  return stat(path.trimEnd()).then(
    (stats) => stats.mtime.toISOString().replace(/\.\d+Z$/, 'Z'),
    () => undefined,
  );
}
