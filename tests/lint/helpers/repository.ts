import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A made-up v1 key of the right format; the first digits are the user's number. */
export function makeKey(seed: string, user = '7'): string {
  let hex = '';
  let state = Buffer.from(seed).reduce((sum, byte) => (sum * 31 + byte) >>> 0, 17);
  while (hex.length < 32) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    hex += state.toString(16).padStart(8, '0');
  }
  return `${user}000001${hex.slice(0, 32)}`;
}

/** A real git repository (or a plain folder) in a temporary place. */
export class Scratch {
  readonly root: string;

  constructor(isRepository = true) {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'binom-lint-')));
    if (isRepository) this.git('init', '-q', '-b', 'main');
  }

  /** Runs git; commits are made by a fixed person at a fixed time. */
  git(...args: string[]): string {
    return this.gitWith({}, ...args);
  }

  gitWith(env: Record<string, string>, ...args: string[]): string {
    return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
      cwd: this.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: this.root,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'A',
        GIT_AUTHOR_EMAIL: 'a@example.com',
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.com',
        GIT_AUTHOR_DATE: '2026-01-02T03:04:05+00:00',
        GIT_COMMITTER_DATE: '2026-02-03T04:05:06+00:00',
        ...env,
      },
    });
  }

  write(path: string, content: string | Buffer): string {
    const location = join(this.root, path);
    mkdirSync(dirname(location), { recursive: true });
    writeFileSync(location, content);
    return location;
  }

  /** Writes files, stages everything, commits; the commit's id. */
  commit(files: Record<string, string | Buffer>, message = 'change'): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD').trim();
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
