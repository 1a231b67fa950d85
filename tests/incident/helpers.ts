import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findSelfEvidentKeys } from '../../src/binom/keys.ts';
import type { Inspect } from '../../src/incident/find.ts';

/** A made-up v1 key of a user who is not the super administrator. */
export const KEY = `27000001${'0f3a9c27'.repeat(4)}`;
export const V2_KEY = '4b6e1ab637291e551f031dfab17cb7cf71efbc7439cd3d233760fd2d36a4d719';

let clock = Date.parse('2026-03-01T10:00:00Z');

/** A git repository in a temporary folder. Each commit is a minute after the one before. */
export class TestRepository {
  readonly path: string;

  constructor(path = mkdtempSync(join(tmpdir(), 'incident-'))) {
    this.path = path;
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: string[]): string {
    clock += 60_000;
    const date = new Date(clock).toISOString();
    const people = {
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_COMMITTER_NAME: 'Bob',
      GIT_COMMITTER_EMAIL: 'bob@example.com',
    };
    const env = {
      ...process.env,
      ...people,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
      GIT_CONFIG_GLOBAL: '/dev/null',
    };
    return execFileSync('git', args, {
      cwd: this.path,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  write(path: string, text: string | Buffer): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), text);
  }

  commit(message: string, files: Record<string, string | Buffer> = {}): string {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** An engine that knows self-evident keys only; the fingerprint is of the path and the key's length. */
export const inspect: Inspect = (path, text) =>
  Promise.resolve(
    findSelfEvidentKeys(text).map(({ start, end }) => ({
      fingerprint: `fp-${path}-${end - start}`,
      rule: 'binom/no-hardcoded-key',
      isSecret: true,
      line: text.slice(0, start).split('\n').length,
      start,
      end,
    })),
  );
