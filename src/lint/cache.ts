import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
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
  const here = fileURLToPath(import.meta.url);
  const root = dirname(createRequire(here).resolve('eslint-plugin-binom/package.json'));
  // The build, or the sources when they run themselves.
  const home = join(root, relative(root, here).split(sep)[0] ?? '');
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/u.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(home, name));
      return `${name}:${String(size)}:${String(mtimeMs)}`;
    })
    .join('\n');
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
