import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { findEncodedKeys, findSelfEvidentKeys, getKeyFormat, isPrivilegedKey, type KeyFormat } from '../binom/keys.ts';
import { isRealSecret } from '../binom/values.ts';
import { isProgram } from '../lint/code-detector.ts';
import { LineIndex } from '../lint/line-index.ts';
import { runGit } from './git.ts';
import type { Repository } from './trace.ts';

/** A fault of a text as binom-lint's engine finds it. */
export interface InspectedFault {
  readonly fingerprint: string;
  readonly rule: string;
  /** Is it a secret that is written down, and not another fault around one? */
  readonly isSecret: boolean;
  readonly line: number;
  /** Offsets of the offending text. */
  readonly start: number;
  readonly end: number;
}

/** Runs the engine on a text; `path` is relative to the repository, with `/`. */
export type Inspect = (path: string, text: string) => Promise<readonly InspectedFault[]>;

/** The leaked secret and what may be said about it. */
export interface Subject {
  /** Never leaves this process. */
  readonly secret: string;
  readonly format: KeyFormat | 'other';
  /** A v1 key of user 1, the super administrator. */
  readonly isPrivileged: boolean;
  /** Where it was found, for the report's head: `src/a.ts:12` or a fingerprint. */
  readonly asked: string;
}

/** The argument leads to no secret; `message` says what to do. */
export class SubjectError extends Error {
  override readonly name = 'SubjectError';
}

/** `src/a.ts:12` or `src/a.ts:12:7`; undefined for a fingerprint. */
export function parsePlace(argument: string): { path: string; line: number; column: number | undefined } | undefined {
  const match = /^(.+?):(\d+)(?::(\d+))?$/.exec(argument);
  if (match === null) return undefined;
  const [, path = '', line, column] = match;
  return { path, line: Number(line), column: column === undefined ? undefined : Number(column) };
}

/** Secrets inside a part of a text: keys by their format, otherwise what stands in quotes or after `=` or `:`. */
export function extractSecrets(part: string): readonly string[] {
  const keys = findSelfEvidentKeys(part).map(({ start, end }) => part.slice(start, end));
  if (keys.length > 0) return unique(keys);
  const encoded = findEncodedKeys(part).map(({ start, end }) => part.slice(start, end));
  if (encoded.length > 0) return unique(encoded);
  const quoted = [...part.matchAll(/(["'`])((?:\\.|(?!\1).)+)\1/gs)].map((match) => match[2] ?? '');
  const bare = part.split(/[\s"'`=:,;&?<>(){}[\]]+/);
  const binom = bare.filter((word) => getKeyFormat(word) !== undefined);
  if (binom.length > 0) return unique(binom);
  const isSecret = (word: string): boolean => word.length >= 8 && isRealSecret(word, 'any');
  const inQuotes = quoted.filter(isSecret);
  return unique(inQuotes.length > 0 ? inQuotes : bare.filter(isSecret));
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** What may be said about a secret. */
export function toSubject(secret: string, asked: string): Subject {
  return { secret, format: getKeyFormat(secret) ?? 'other', isPrivileged: isPrivilegedKey(secret), asked };
}

async function readVersions(repository: Repository, path: string): Promise<readonly string[]> {
  const { root, directory } = repository;
  const file = root === undefined ? undefined : await readFile(join(root, path), 'utf8').catch(() => undefined);
  const versions = [file];
  for (const name of [`:${path}`, `HEAD:${path}`]) {
    const blob = await runGit(directory, ['cat-file', 'blob', name]).catch(() => undefined);
    versions.push(blob?.toString('utf8'));
  }
  return unique(versions.flatMap((text) => text?.replace(/^\uFEFF/, '') ?? []));
}

/**
 * The secret at a place of a file: in the working tree, else in the index, else in the last commit.
 * @param argument `path:line` or `path:line:column`, against `cwd`
 */
export async function findByPlace(
  repository: Repository,
  cwd: string,
  argument: string,
  inspect: Inspect,
): Promise<Subject> {
  const place = parsePlace(argument);
  if (place === undefined) throw new SubjectError(`"${argument}" is no place of the form path:line.`);
  const path = relative(repository.root ?? cwd, resolve(cwd, place.path))
    .split(sep)
    .join('/');
  for (const text of await readVersions(repository, path)) {
    // Lines as reports count them.
    const lines = new LineIndex(text, isProgram({ path, text }));
    const start = lines.getOffset(place.line, 1);
    const end = lines.getOffset(place.line + 1, 1);
    const faults = (await inspect(path, text)).filter((fault) => fault.start < end && start <= fault.end);
    const at = place.column === undefined ? undefined : start + place.column - 1;
    const hit = faults.filter((fault) => at === undefined || (fault.start <= at && at <= fault.end));
    const found = unique(hit.flatMap((fault) => extractSecrets(text.slice(fault.start, fault.end))));
    const secrets = found.length > 0 ? found : extractSecrets(text.slice(start, end));
    if (secrets.length > 1) {
      throw new SubjectError(
        `Line ${place.line} holds ${secrets.length} credentials: add the column, as in path:line:column.`,
      );
    }
    if (secrets[0] !== undefined) return toSubject(secrets[0], `${path}:${place.line}`);
  }
  throw new SubjectError(
    `No credential was found at ${path}:${place.line}: is the line right, and does the file belong to this repository?`,
  );
}
