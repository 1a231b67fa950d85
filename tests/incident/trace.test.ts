import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRepository, traceSecret } from '../../src/incident/trace.ts';
import { KEY, TestRepository } from './helpers.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = new TestRepository();
});
afterEach(() => {
  repository.remove();
});

const trace = async (path = repository.path, secret = KEY) => traceSecret(await openRepository(path), secret);
const summary = (result: Awaited<ReturnType<typeof trace>>) =>
  result.events.map(({ kind, commit, added, removed }) => [kind, commit.id, [...added], [...removed]]);

describe('traceSecret', () => {
  it('tells when it entered, moved, spread and went', async () => {
    repository.commit('start', { 'a.txt': 'x' });
    const entered = repository.commit('add client', { 'src/client.js': `const k = '${KEY}';\n` });
    repository.git('mv', 'src/client.js', 'src/tracker.js');
    const moved = repository.commit('rename');
    const spread = repository.commit('copy', { 'other.env': `K=${KEY}\n` });
    repository.write('src/tracker.js', 'const k = process.env.K;\n');
    const reduced = repository.commit('clean one');
    repository.write('other.env', '');
    const gone = repository.commit('clean all');
    const result = await trace();
    expect(summary(result)).toEqual([
      ['entered', entered, ['src/client.js'], []],
      ['moved', moved, ['src/tracker.js'], ['src/client.js']],
      ['spread', spread, ['other.env'], []],
      ['reduced', reduced, [], ['src/tracker.js']],
      ['gone', gone, [], ['other.env']],
    ]);
    expect(result).toMatchObject({
      commits: 6,
      holders: 4,
      workingTree: [],
      staged: [],
      files: ['other.env', 'src/client.js', 'src/tracker.js'],
    });
    expect(result.refs).toEqual([
      { name: 'refs/heads/main', kind: 'branch', remote: undefined, files: [], isTelling: false },
    ]);
    expect(result.people).toEqual(['Ada <ada@example.com>', 'Bob <bob@example.com>']);
    expect(JSON.stringify(result)).not.toContain(KEY.slice(8));
  });

  it('follows branches, merges and tags', async () => {
    repository.commit('start', { 'a.txt': 'x' });
    repository.git('checkout', '-q', '-b', 'feature');
    const entered = repository.commit('leak', { 'k.txt': KEY });
    repository.git('tag', 'light');
    repository.git('tag', '-a', 'v1', '-m', `release with ${KEY}`);
    repository.git('checkout', '-q', 'main');
    repository.commit('other', { 'b.txt': 'y' });
    repository.git('branch', 'clean');
    repository.git('merge', '-q', '--no-ff', 'feature', '-m', 'merge feature');
    const result = await trace();
    expect(summary(result)).toEqual([['entered', entered, ['k.txt'], []]]);
    expect(result.refs.map(({ name, files, isTelling }) => [name, [...files], isTelling])).toEqual([
      ['refs/heads/feature', ['k.txt'], false],
      ['refs/heads/main', ['k.txt'], false],
      ['refs/tags/light', ['k.txt'], false],
      ['refs/tags/v1', ['k.txt'], true],
    ]);
    expect(result.holders).toBe(2);
    expect(result.staged).toEqual(['k.txt']);
  });

  it('sees what a merge itself brings in or drops', async () => {
    repository.commit('start', { 'a.txt': 'x', 'b.txt': 'x' });
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit('leak', { 'k.txt': KEY });
    repository.git('checkout', '-q', 'main');
    repository.commit('work', { 'b.txt': 'y' });
    repository.git('merge', '-q', '--no-ff', '--no-commit', 'side');
    repository.git('rm', '-q', '-f', 'k.txt');
    const merge = repository.commit('merge without the key', { 'evil.txt': `${KEY}!` });
    const result = await trace();
    expect(summary(result).at(-1)).toEqual(['spread', merge, ['evil.txt'], []]);
  });

  it('says what remotes have, without the passwords of their addresses', async () => {
    const other = new TestRepository();
    other.git('config', 'receive.denyCurrentBranch', 'ignore');
    repository.commit('leak', { 'k.txt': KEY });
    repository.git('remote', 'add', 'origin', other.path);
    repository.git('remote', 'add', 'backup', 'https://bob:hunter2@git.example.com/x.git?token=1');
    repository.git('push', '-q', 'origin', 'main');
    repository.git('fetch', '-q', 'origin');
    const result = await trace();
    expect(result.remotes).toEqual([
      { name: 'backup', url: 'https://git.example.com/x.git', holds: 'unknown' },
      { name: 'origin', url: other.path, holds: 'yes' },
    ]);
    expect(result.refs.map(({ name, remote }) => [name, remote])).toContainEqual([
      'refs/remotes/origin/main',
      'origin',
    ]);
    expect(result.fetched).toMatch(/^\d{4}-/);
    other.remove();
  });

  it('finds what a rewritten history left in the reflog', async () => {
    repository.commit('start', { 'a.txt': 'x' });
    const leaked = repository.commit('leak', { 'k.txt': KEY });
    repository.git('rm', '-q', 'k.txt');
    repository.git('commit', '-q', '--amend', '-m', 'clean', '--allow-empty');
    const result = await trace();
    expect(summary(result)).toEqual([['entered', leaked, ['k.txt'], []]]);
    expect(result).toMatchObject({ unreachable: 1, refs: [] });
  });

  it('finds it encoded, in messages, staged only and untracked', async () => {
    const wide = Buffer.from(`\uFEFFkey ${KEY}\n`, 'utf16le');
    repository.commit('start', { 'wide.txt': wide });
    for (const shift of ['', 'a', 'ab']) {
      repository.commit('encoded', { [`b64-${shift}.txt`]: Buffer.from(`${shift}${KEY}:x`).toString('base64') });
    }
    repository.commit(`remove ${KEY}`);
    repository.write('new.txt', KEY);
    repository.write('staged.txt', KEY);
    repository.git('add', 'staged.txt');
    repository.write('staged.txt', '');
    const result = await trace();
    expect([...result.files]).toEqual(['b64-.txt', 'b64-a.txt', 'b64-ab.txt', 'wide.txt']);
    expect(result.events.map(({ kind }) => kind)).toEqual(['entered', 'spread', 'spread', 'spread', 'told']);
    expect(result.staged).toContain('staged.txt');
    expect(result.workingTree).toContain('new.txt');
    expect(result.workingTree).not.toContain('staged.txt');
  });

  it('is empty for an empty repository and for a key that is nowhere', async () => {
    expect(await trace()).toMatchObject({ commits: 0, events: [] });
    repository.commit('start', { 'a.txt': 'x' });
    expect(await trace()).toMatchObject({ commits: 1, events: [], refs: [], people: [] });
  });

  it('refuses shallow clones and folders without git', async () => {
    repository.commit('a', { 'a.txt': '1' });
    repository.commit('b', { 'a.txt': '2' });
    const clone = new TestRepository();
    clone.git('fetch', '-q', '--depth=1', `file://${repository.path}`, 'main');
    await expect(openRepository(clone.path)).rejects.toThrow('git fetch --unshallow');
    clone.remove();
    await expect(openRepository('/')).rejects.toThrow('git rev-parse failed');
  });

  it('works in a bare clone', async () => {
    repository.commit('leak', { 'k.txt': KEY });
    repository.git('clone', '-q', '--bare', '.', 'bare.git');
    expect(await trace(`${repository.path}/bare.git`)).toMatchObject({ commits: 1, workingTree: [], staged: [] });
  });

  it('reads 10,000 commits', async () => {
    const { execFileSync } = await import('node:child_process');
    let stream = '';
    for (let index = 1; index <= 10_000; index += 1) {
      const text = index >= 3000 && index < 9000 ? `const key = '${KEY}';\n` : `// ${index}\n`;
      const file = index % 3 === 0 ? 'src/tracker.js' : `src/f${index % 400}.js`;
      const data = file === 'src/tracker.js' ? `${text}// ${index}\n` : `export const n = ${index};\n`.repeat(40);
      stream += `commit refs/heads/main\ncommitter A <a@example.com> ${1_700_000_000 + index * 60} +0000\ndata 1\nc\nM 644 inline ${file}\ndata ${Buffer.byteLength(data)}\n${data}\n`;
    }
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.path, input: stream });
    const result = await trace();
    expect(result.commits).toBe(10_000);
    expect(result.events.map(({ kind }) => kind)).toEqual(['entered', 'gone']);
    expect(result.holders).toBe(6000);
  }, 120_000);
});
