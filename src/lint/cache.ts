import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Remembers texts in which nothing was found. Keys are hashes: no text, no path, no secret is ever stored. */
export interface BlobCache {
  readonly getKey: (bytes: Buffer, path: string) => Promise<string>;
  readonly has: (key: string) => boolean;
  readonly add: (key: string) => void;
  /** Writes what was added; failing to write is no error. */
  readonly save: () => void;
}

const HEADER = 'binom-lint clean 1';
const KEY_LINE = /^[\w-]{27}$/u;

/** Above this many entries the oldest are forgotten. */
const MOST_ENTRIES = 200_000;

const isErrno = (error: unknown): boolean => error instanceof Error && 'code' in error;

/** Names, sizes and times of our own files: a build with other detectors makes other keys. */
function describeOwnFiles(): string {
  const home = dirname(dirname(fileURLToPath(import.meta.url)));
  const parts: string[] = [];
  for (const folder of ['binom', 'models', 'analysis', 'rules', 'configs', 'secretlint', 'lint', 'register']) {
    const location = join(home, folder);
    if (!existsSync(location)) continue;
    for (const name of readdirSync(location).sort()) {
      const stats = statSync(join(location, name));
      parts.push(`${folder}/${name}:${String(stats.size)}:${String(stats.mtimeMs)}`);
    }
  }
  return parts.join('\n');
}

/** Versions of the packages that judge with us. */
function describePackages(): string {
  const require = createRequire(import.meta.url);
  const names = [
    'eslint',
    '@typescript-eslint/parser',
    '@secretlint/core',
    '@secretlint/secretlint-rule-preset-recommend',
  ];
  return names
    .map((name) => {
      try {
        const text = readFileSync(require.resolve(`${name}/package.json`), 'utf8');
        return `${name}@${/"version":\s*"(?<version>[^"]+)"/u.exec(text)?.groups?.version ?? '?'}`;
      } catch {
        return `${name}@?`;
      }
    })
    .join(' ');
}

/**
 * A cache in one file. The key of a text is a hash of the detectors, of what `describeOptions` says for the path, of the path and of the
 * content; the file holds nothing else, is read when it is first needed, and may be deleted at any time.
 */
export class FileCache implements BlobCache {
  readonly #location: string;
  readonly #describeOptions: (path: string) => Promise<string>;
  #detectors: string | undefined;
  #known: Set<string> | undefined;
  #hasNews = false;

  constructor(location: string, describeOptions: (path: string) => Promise<string>) {
    this.#location = location;
    this.#describeOptions = describeOptions;
  }

  async getKey(bytes: Buffer, path: string): Promise<string> {
    // Loaded late: a run that has nothing to remember does not pay for it.
    const { createHash } = await import('node:crypto');
    this.#detectors ??= createHash('sha256').update(`${describeOwnFiles()}\n${describePackages()}`).digest('base64url');
    const options = await this.#describeOptions(path);
    const head = JSON.stringify([this.#detectors, options, path, bytes.length]);
    return createHash('sha256').update(head).update(bytes).digest('base64url').slice(0, 27);
  }

  has(key: string): boolean {
    return this.#load().has(key);
  }

  add(key: string): void {
    this.#load().add(key);
    this.#hasNews = true;
  }

  save(): void {
    if (!this.#hasNews) return;
    const keys = [...this.#load()].slice(-MOST_ENTRIES);
    const fresh = `${this.#location}.${String(process.pid)}`;
    try {
      mkdirSync(dirname(this.#location), { recursive: true });
      // Another run must never see half a file.
      writeFileSync(fresh, `${HEADER}\n${keys.join('\n')}\n`);
      renameSync(fresh, this.#location);
    } catch (error) {
      if (!isErrno(error)) throw error;
      rmSync(fresh, { force: true });
    }
  }

  #load(): Set<string> {
    if (this.#known !== undefined) return this.#known;
    this.#known = new Set();
    try {
      const [header, ...lines] = readFileSync(this.#location, 'utf8').split('\n');
      if (header === HEADER) for (const line of lines) if (KEY_LINE.test(line)) this.#known.add(line);
    } catch (error) {
      if (!isErrno(error)) throw error;
    }
    return this.#known;
  }
}

/**
 * Where the cache of a root lives: in git's own folder, which is never committed, or beside installed packages; undefined when there is
 * neither.
 * @param gitFolder absolute path of the repository's git folder, if there is one
 */
export function getCacheLocation(root: string, gitFolder: string | undefined): string | undefined {
  if (gitFolder !== undefined) return join(gitFolder, 'binom-lint', 'clean');
  const packages = join(root, 'node_modules');
  return existsSync(packages) ? join(packages, '.cache', 'binom-lint', 'clean') : undefined;
}
