import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { RegisterProblem, RegisterResult } from './types.ts';
import { validateRegister } from './validate.ts';

/** The register's usual name. */
export const REGISTER_NAME = 'binom-keys.json';

interface Cached {
  readonly stamp: string;
  readonly result: RegisterResult;
}

// The one state of this module: a register is parsed once a run, and again when an editor has saved it.
const cache = new Map<string, Cached>();

function getStamp(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true ? `${stats.mtimeMs}:${stats.size}:${stats.ino}` : undefined;
}

/** The nearest file `name` in the folder `from` or above it, as an absolute path. */
export function findUpwards(name: string, from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const path = join(folder, name);
    if (getStamp(path) !== undefined) return path;
    if (folder === dirname(folder)) return undefined;
  }
}

function parse(text: string): { value: unknown } | { problem: RegisterProblem } {
  try {
    // A byte order mark is no part of JSON, but editors on Windows write it.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    // V8's own message quotes the text near the fault, which may be a pasted key.
    return { problem: { at: 'the register', problem: 'is not valid JSON' } };
  }
}

function load(path: string): RegisterResult {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { state: 'broken', path, problems: [{ at: 'the register', problem: 'cannot be read' }] };
  }
  const parsed = parse(text);
  if ('problem' in parsed) return { state: 'broken', path, problems: [parsed.problem] };
  const { register, problems } = validateRegister(parsed.value);
  return problems.length > 0
    ? { state: 'broken', path, problems }
    : { state: 'found', path, directory: dirname(path), register };
}

/** Reads the register at an absolute path; the result is kept until the file's time or size changes. Never throws. */
export function readRegister(path: string): RegisterResult {
  const stamp = getStamp(path);
  if (stamp === undefined) return { state: 'missing' };
  const known = cache.get(path);
  if (known?.stamp === stamp) return known.result;
  const result = load(path);
  cache.set(path, { stamp, result });
  return result;
}

/**
 * The register that counts for a file.
 * @param setting `settings.binom.register`: a path (against `cwd`), or a bare name that is looked for from the file upwards;
 *   undefined means `binom-keys.json`.
 * @param file path of the linted file, absolute or against `cwd`.
 */
export function getRegister(setting: string | undefined, file: string, cwd: string): RegisterResult {
  const name = setting ?? REGISTER_NAME;
  if (/[\\/]/.test(name)) return readRegister(resolve(cwd, name));
  const path = findUpwards(name, dirname(resolve(cwd, file)));
  return path === undefined ? { state: 'missing' } : readRegister(path);
}

/** The file's path as the register's globs see it: relative to the register, with `/`. */
export function getRegisterPath(directory: string, file: string, cwd: string): string {
  return relative(directory, resolve(cwd, file)).split(sep).join('/');
}
