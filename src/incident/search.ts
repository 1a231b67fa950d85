import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../binom/decode.ts';
import { fingerprint as getFingerprint } from '../binom/fingerprints.ts';
import { findEncodedKeys, findSelfEvidentKeys, getKeyFormat } from '../binom/keys.ts';
import { mayHoldCommonSecret } from '../lint/secretlint-anchors.ts';
import { getCandidates, isComposing, type Part } from './candidates.ts';
import { extractSecrets, type Inspect, type Subject, SubjectError, toSubject } from './find.ts';
import { FreshLines } from './fresh-lines.ts';
import { readObjects, readParts } from './git.ts';
import { LIST_BLOBS, type Repository } from './trace.ts';

/** Names that fingerprints give to faults whose text may be the key itself. */
const KEY_FAULTS = ['client-exposed', 'cleartext', 'binom/no-privileged-key', 'binom/no-key-in-url'];

/** One search: texts in, the secret out when one of them is what the fingerprint stands for. */
export class KeySearch {
  readonly #fingerprint: string;
  readonly #inspect: Inspect;
  readonly #fresh = new FreshLines();

  constructor(fingerprint: string, inspect: Inspect) {
    this.#fingerprint = fingerprint;
    this.#inspect = inspect;
  }

  /**
   * Looks at what a version of a file has new. A fingerprint is of a text and a path, so that a text can be tried without knowing what
   * it is bound to; the engine runs over the few versions whose text a pattern cannot tell.
   */
  async look(path: string, bytes: Buffer): Promise<string | undefined> {
    const parts = this.#getParts(path, bytes);
    for (const part of parts) {
      const found = this.#match(part, path);
      if (found !== undefined) return found;
    }
    const isUnclear = parts.some(({ around }) => mayHoldCommonSecret(around) || isComposing(around));
    return isUnclear ? this.#run(path, bytes) : undefined;
  }

  #getParts(path: string, bytes: Buffer): readonly Part[] {
    if (!bytes.subarray(0, 8192).includes(0)) {
      return this.#fresh
        .take(path, bytes)
        .map(({ lines, around }) => ({ lines: toText(lines), around: toText(around) }));
    }
    const text = decodeText(bytes)?.text;
    if (text !== undefined) return [{ lines: text, around: text }];
    // In a binary file the engine looks for keys that need no context.
    const plain = bytes.toString('latin1');
    const keys = findSelfEvidentKeys(plain).map(({ start, end }) => plain.slice(start, end));
    return keys.map((key) => ({ lines: key, around: key }));
  }

  #match(part: Part, path: string): string | undefined {
    for (const candidate of getCandidates(part, path)) {
      const faults = holdsKey(candidate) ? ['key', ...KEY_FAULTS] : ['key'];
      if (faults.some((fault) => getFingerprint(fault, candidate, path) === this.#fingerprint))
        return getSecret(candidate);
    }
    return undefined;
  }

  async #run(path: string, bytes: Buffer): Promise<string | undefined> {
    const text = decodeText(bytes)?.text ?? '';
    const faults = await this.#inspect(path, text);
    const fault = faults.find(({ fingerprint, isSecret }) => isSecret && fingerprint === this.#fingerprint);
    return fault && getSecret(text.slice(fault.start, fault.end));
  }
}

function toText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text;
}

function holdsKey(text: string): boolean {
  return getKeyFormat(text) !== undefined || findSelfEvidentKeys(text).length + findEncodedKeys(text).length > 0;
}

/** The secret inside a finding's text: the password of an address that has one, or else all of it. */
function getSecret(text: string): string {
  return extractSecrets(text)[0] ?? /:\/\/[^\s/:@]*:([^\s/@]+)@/.exec(text)?.[1] ?? text;
}

async function* readWorkingTree(root: string): AsyncGenerator<{ path: string; bytes: Buffer }> {
  for await (const path of readParts(root, ['ls-files', '-c', '-o', '--exclude-standard', '-z'], '')) {
    const bytes = await readFile(join(root, path)).catch(() => undefined);
    if (bytes !== undefined) yield { path, bytes };
  }
}

/** All paths of each blob that commits bring in: a list of objects has only one of them. */
async function readPaths(repository: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const paths = new Map<string, Set<string>>();
  const flags = ['--raw', '-m', '--root', '--no-renames', '--no-abbrev', '-z', '--format='];
  let blob: string | undefined;
  for await (const part of readParts(repository, ['log', '--all', '--reflog', ...flags, '--'], '')) {
    if (blob === undefined) {
      blob = /^\n*:\d+ \d+ [0-9a-f]+ (?<blob>[0-9a-f]+) /.exec(part)?.groups?.blob;
      continue;
    }
    const known = paths.get(blob);
    if (known === undefined) paths.set(blob, new Set([part]));
    else known.add(part);
    blob = undefined;
  }
  return paths;
}

/** The secret of a finding: looked for in the working tree first, then in every version of every file. Throws SubjectError. */
export async function findByFingerprint(
  repository: Repository,
  fingerprint: string,
  inspect: Inspect,
): Promise<Subject> {
  const { root, directory } = repository;
  const search = new KeySearch(fingerprint, inspect);
  if (root !== undefined) {
    for await (const { path, bytes } of readWorkingTree(root)) {
      const secret = await search.look(path, bytes);
      if (secret !== undefined) return toSubject(secret, fingerprint);
    }
  }
  const paths = await readPaths(directory);
  for await (const object of readObjects(directory, LIST_BLOBS)) {
    if (object.type !== 'blob') continue;
    for (const path of new Set([object.rest, ...(paths.get(object.name) ?? [])])) {
      const secret = await search.look(path, object.content);
      if (secret !== undefined) return toSubject(secret, fingerprint);
    }
  }
  throw new SubjectError(
    'No written key has this fingerprint, neither in the files nor in the history: copy it from a finding of a key (`binom-lint --format json`), or give path:line.',
  );
}
