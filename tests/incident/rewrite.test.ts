import { execFileSync, spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getRewriteCommand } from '../../src/incident/rewrite.ts';
import { openRepository, traceSecret } from '../../src/incident/trace.ts';
import { KEY, TestRepository, V2_KEY } from './helpers.ts';

const hasFilterRepo = spawnSync('git', ['filter-repo', '--version'], { stdio: 'ignore' }).status === 0;
const DIGEST = '7d5110e2903a7cad42932356ec505c949c0462b00c6a5dd9734d6c841dffb6f5';

let repository: TestRepository;

beforeEach(() => {
  repository = new TestRepository();
});
afterEach(() => {
  repository.remove();
});

describe.skipIf(!hasFilterRepo)('the command for git filter-repo', () => {
  it.each([
    ['v1', KEY],
    ['v2', V2_KEY],
  ] as const)('takes a %s key out of all versions and leaves hashes alone', async (format, key) => {
    repository.commit('start', { 'lock.txt': `${DIGEST}\n` });
    repository.commit('leak', { 'a.env': `BINOM_API_KEY=${key}\n` });
    repository.commit(`drop ${key}`, { 'a.env': 'BINOM_API_KEY=\n' });
    const command = getRewriteCommand({ secret: key, format }) ?? '';
    execFileSync('bash', ['-c', command.replace('git filter-repo', 'git filter-repo --force --quiet')], {
      cwd: repository.path,
      stdio: 'pipe',
    });
    repository.git('reflog', 'expire', '--expire=now', '--all');
    repository.git('gc', '-q', '--prune=now');
    const trace = await traceSecret(await openRepository(repository.path), key);
    expect(trace).toMatchObject({ commits: 3, blobIds: [], events: [] });
    expect(repository.git('show', 'HEAD:lock.txt')).toBe(DIGEST);
  });
});
