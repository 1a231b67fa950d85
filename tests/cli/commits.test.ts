import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeKey, Scratch } from '../lint/helpers/repository.ts';
import { runJson } from './helpers.ts';

const line = (key: string): string => `BINOM_API_KEY=${key}\n`;

function cloneShallow(from: Scratch, depth: number): string {
  const to = join(from.root, `shallow-${String(depth)}`);
  execFileSync('git', ['clone', '-q', '--depth', String(depth), `file://${from.root}`, to], { stdio: 'pipe' });
  return to;
}

describe('--range and --history read every version that commits bring in', () => {
  let scratch: Scratch;
  beforeEach(() => {
    scratch = new Scratch();
  });
  afterEach(() => {
    scratch.remove();
  });

  it('a key that was added and deleted again is found, with commit, author date and path', async () => {
    const base = scratch.commit({ 'a.txt': 'x\n' });
    const leak = scratch.commit({ 'conf/app.env': line(makeKey('gone')) });
    scratch.git('rm', '-q', 'conf/app.env');
    scratch.commit({});
    const { code, report } = await runJson(scratch.root, ['--range', `${base}..HEAD`]);
    expect(code).toBe(1);
    expect(report.findings.map(({ path, attribution }) => [path, attribution])).toEqual([
      ['conf/app.env', { commit: leak, authored: '2026-01-02T03:04:05+00:00' }],
    ]);
  });

  it('what was there before the range is not read', async () => {
    const base = scratch.commit({ 'old.env': line(makeKey('old')) });
    scratch.commit({ 'a.txt': 'x\n' });
    expect((await runJson(scratch.root, ['--range', `${base}..HEAD`])).code).toBe(0);
    expect((await runJson(scratch.root, ['--history'])).paths).toEqual(['old.env']);
  });

  it('a key in many versions of a file is reported once, at the commit that brought it in', async () => {
    const first = scratch.commit({ '.env': line(makeKey('kept')) });
    for (let index = 0; index < 4; index += 1)
      scratch.commit({ '.env': `${line(makeKey('kept'))}N=${String(index)}\n` });
    const { report } = await runJson(scratch.root, ['--history']);
    expect(report.findings.map(({ attribution }) => attribution?.commit)).toEqual([first]);
    expect(report.counts.checked).toBe(5);
  });

  it('one content in many files and commits is read once', async () => {
    scratch.commit({ 'a.txt': 'same\n', 'b.txt': 'same\n' });
    scratch.commit({ 'c.txt': 'same\n' });
    expect((await runJson(scratch.root, ['--history'])).report.counts.checked).toBe(1);
  });

  it('merge commits: a secret that only the resolution holds', async () => {
    const base = scratch.commit({ 'a.txt': 'base\n' });
    scratch.git('checkout', '-q', '-b', 'other');
    scratch.commit({ 'a.txt': 'theirs\n' });
    scratch.git('checkout', '-q', 'main');
    scratch.commit({ 'a.txt': 'ours\n' });
    expect(() => scratch.git('merge', 'other')).toThrow();
    const merge = scratch.commit({ 'a.txt': line(makeKey('resolution')) }, 'merge');
    const { report } = await runJson(scratch.root, ['--range', `${base}..HEAD`]);
    expect(report.findings.map(({ path, attribution }) => [path, attribution?.commit])).toEqual([['a.txt', merge]]);
  });

  it('history has all branches and tags, and what a branch lost since', async () => {
    scratch.commit({ 'a.txt': 'x\n' });
    scratch.git('checkout', '-q', '-b', 'side');
    scratch.commit({ 'side.env': line(makeKey('side')) });
    scratch.git('checkout', '-q', '--detach', 'main');
    scratch.commit({ 'tagged.env': line(makeKey('tagged')) });
    scratch.git('tag', '-a', '-m', 'a tag', 'v1');
    scratch.git('checkout', '-q', 'main');
    expect((await runJson(scratch.root, ['--history'])).paths).toEqual(['side.env', 'tagged.env']);
  });

  it('three dots start at the merge base', async () => {
    scratch.commit({ 'a.txt': 'x\n' });
    scratch.git('checkout', '-q', '-b', 'topic');
    scratch.commit({ 'topic.env': line(makeKey('topic')) });
    scratch.git('checkout', '-q', 'main');
    scratch.commit({ 'main.env': line(makeKey('main')) });
    expect((await runJson(scratch.root, ['--range', 'main...topic'])).paths).toEqual(['topic.env']);
  });

  it('pre-push: a base of zeros is a new branch, a head of zeros a deleted one', async () => {
    scratch.commit({ '.env': line(makeKey('new')) });
    const zeros = '0'.repeat(40);
    expect((await runJson(scratch.root, ['--range', `${zeros}..HEAD`])).paths).toEqual(['.env']);
    const deleted = await runJson(scratch.root, ['--range', `HEAD..${zeros}`]);
    expect([deleted.code, deleted.report.notes.length]).toEqual([0, 1]);
  });

  it('a name with a newline comes out whole', async () => {
    scratch.commit({ 'a.txt': 'x\n' });
    scratch.commit({ 'new\nline.env': line(makeKey('newline')) });
    expect((await runJson(scratch.root, ['--history'])).paths).toEqual(['new\nline.env']);
  });

  it('an empty range is clean and says so', async () => {
    scratch.commit({ 'a.txt': 'x\n' });
    const { code, report } = await runJson(scratch.root, ['--range', 'HEAD..HEAD']);
    expect([code, report.notes]).toEqual([0, ['The commits bring in no file.']]);
  });

  it.each([['nowhere..HEAD'], ['HEAD..nowhere'], ['..HEAD'], ['--output=x..HEAD'], ['deadbeef'.repeat(5)]])(
    'a missing base or head is 2: %s',
    async (range) => {
      scratch.commit({ 'a.txt': 'x\n' });
      const { code, err, out } = await runJson(scratch.root, [`--range=${range}`]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^binom-lint: .*\.\n$/u);
    },
  );

  it('a shallow clone is 2 with the way out, never clean', async () => {
    scratch.commit({ '.env': line(makeKey('deep')) });
    scratch.git('rm', '-q', '.env');
    scratch.commit({ 'b.txt': 'x\n' });
    scratch.commit({ 'c.txt': 'x\n' });
    const shallow = cloneShallow(scratch, 2);
    const history = await runJson(shallow, ['--history']);
    expect([history.code, history.err]).toEqual([2, expect.stringMatching(/--unshallow/u)]);
    const missing = await runJson(shallow, ['--range', 'HEAD~5..HEAD']);
    expect([missing.code, missing.err]).toEqual([2, expect.stringMatching(/shallow/u)]);
    const cut = await runJson(shallow, ['--range', `${'0'.repeat(40)}..HEAD`]);
    // The clone's remote has the head, so that nothing is new.
    expect(cut.code).toBe(0);
    const whole = await runJson(shallow, ['--range', 'HEAD~1..HEAD']);
    expect([whole.code, whole.report.counts.checked]).toEqual([0, 0]);
  });

  it('a base beside a shallow cut: missing commits are noticed', async () => {
    scratch.commit({ 'a.txt': 'x\n' });
    scratch.git('checkout', '-q', '-b', 'topic');
    for (let index = 0; index < 4; index += 1) scratch.commit({ [`t${String(index)}.txt`]: `${String(index)}\n` });
    const shallow = cloneShallow(scratch, 2);
    execFileSync('git', ['fetch', '-q', '--depth', '1', 'origin', 'main:base'], { cwd: shallow, stdio: 'pipe' });
    const { code, err } = await runJson(shallow, ['--range', 'base..HEAD']);
    expect([code, err]).toEqual([2, expect.stringMatching(/shallow.*cut/u)]);
  });

  it('an old version that does not parse is no fault of today', async () => {
    scratch.commit({ 'a.js': 'const binomApiKey = ;\n' });
    scratch.commit({ 'a.js': 'const binomApiKey = process.env.X;\n' });
    const { report } = await runJson(scratch.root, ['--history']);
    expect(report.problems).toEqual([]);
    expect(report.notes.join()).toMatch(/do not parse/u);
  });

  it('a bare repository, as a hook of a server has it', async () => {
    scratch.commit({ 'a.txt': 'x\n' });
    const head = scratch.commit({ '.env': line(makeKey('server')) });
    const bare = join(scratch.root, 'bare.git');
    execFileSync('git', ['clone', '-q', '--bare', scratch.root, bare], { stdio: 'pipe' });
    expect((await runJson(bare, ['--range', `${head}~1..${head}`])).paths).toEqual(['.env']);
    expect((await runJson(bare, ['--history'])).paths).toEqual(['.env']);
  });

  it('an empty repository', async () => {
    expect((await runJson(scratch.root, ['--history'])).code).toBe(0);
    expect((await runJson(scratch.root, ['--range', 'main..HEAD'])).code).toBe(2);
  });
});
