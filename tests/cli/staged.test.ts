import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeKey, Scratch } from '../lint/helpers/repository.ts';
import { runJson } from './helpers.ts';

const line = (key: string): string => `BINOM_API_KEY=${key}\n`;

describe('--staged reads what the next commit holds', () => {
  let scratch: Scratch;
  beforeEach(() => {
    scratch = new Scratch();
  });
  afterEach(() => {
    scratch.remove();
  });

  it('nothing staged is clean and says how little was read', async () => {
    scratch.commit({ 'a.txt': 'hello\n' });
    scratch.write('b.txt', line(makeKey('unstaged')));
    const { code, report } = await runJson(scratch.root, ['--staged']);
    expect([code, report.counts.checked]).toEqual([0, 0]);
  });

  it('first commit', async () => {
    scratch.write('.env', line(makeKey('first')));
    scratch.git('add', '-A');
    const { code, paths } = await runJson(scratch.root, ['--staged']);
    expect([code, paths]).toEqual([1, ['.env']]);
  });

  it('partial staging: the index holds the key, the working tree no longer does', async () => {
    scratch.commit({ 'conf.txt': 'x\n' });
    scratch.write('conf.txt', line(makeKey('staged')));
    scratch.git('add', 'conf.txt');
    scratch.write('conf.txt', 'clean\n');
    expect((await runJson(scratch.root, ['--staged'])).paths).toEqual(['conf.txt']);
  });

  it('partial staging: the working tree holds the key, the index does not', async () => {
    scratch.commit({ 'conf.txt': 'x\n' });
    scratch.write('conf.txt', 'y\n');
    scratch.git('add', 'conf.txt');
    scratch.write('conf.txt', line(makeKey('later')));
    expect((await runJson(scratch.root, ['--staged'])).code).toBe(0);
  });

  it('renames are read under the new name', async () => {
    scratch.commit({ 'old.txt': `${line(makeKey('renamed'))}${'same\n'.repeat(50)}` });
    scratch.git('mv', 'old.txt', 'new.txt');
    expect((await runJson(scratch.root, ['--staged'])).paths).toEqual(['new.txt']);
  });

  it('a deleted file is not read', async () => {
    scratch.commit({ 'old.txt': line(makeKey('gone')), 'other.txt': 'x\n' });
    scratch.git('rm', '-q', 'old.txt');
    expect((await runJson(scratch.root, ['--staged'])).code).toBe(0);
  });

  it('type changes: a link that becomes a file is read, a file that becomes a link is counted', async () => {
    symlinkSync('nowhere', join(scratch.root, 'a'));
    scratch.commit({ b: 'text\n' });
    rmSync(join(scratch.root, 'a'));
    rmSync(join(scratch.root, 'b'));
    scratch.write('a', line(makeKey('typed')));
    symlinkSync('a', join(scratch.root, 'b'));
    scratch.git('add', '-A');
    const { paths, report } = await runJson(scratch.root, ['--staged']);
    expect([paths, report.counts.links]).toEqual([['a'], 1]);
  });

  it('odd names with newlines, quotes, tabs, spaces, a leading dash and other scripts', async () => {
    const names = [
      'new\nline.txt',
      'quo"te\'s.txt',
      'tab\there.txt',
      ' lead.txt',
      '-rf',
      'ключ.txt',
      ':(top)x',
      '*.glob',
      'back\\slash.txt',
    ];
    for (const [index, name] of names.entries()) scratch.write(name, line(makeKey(`odd${String(index)}`)));
    scratch.git('add', '-A');
    const { paths } = await runJson(scratch.root, ['--staged']);
    expect([...paths].sort()).toEqual([...names].sort());
  });

  it('a change of mode alone brings nothing new but is read', async () => {
    const location = scratch.write('run.sh', 'echo\n');
    scratch.commit({});
    chmodSync(location, 0o755);
    scratch.git('add', '-A');
    expect((await runJson(scratch.root, ['--staged'])).report.counts.checked).toBe(1);
  });

  it('attributes that hide content from a diff do not hide it here', async () => {
    scratch.commit({ '.gitattributes': '*.dat -diff\n*.up filter=up diff=up\n' });
    scratch.git('config', 'diff.up.textconv', 'echo clean');
    scratch.git('config', 'diff.up.command', 'echo clean');
    scratch.write('a.dat', line(makeKey('attr1')));
    scratch.write('b.up', line(makeKey('attr2')));
    scratch.git('add', '-A');
    expect((await runJson(scratch.root, ['--staged'])).paths).toEqual(['a.dat', 'b.up']);
  });

  it('a sub-directory as current folder', async () => {
    scratch.commit({ 'packages/a/x.txt': 'x\n' });
    scratch.write('packages/b/.env', line(makeKey('elsewhere')));
    scratch.git('add', '-A');
    const { paths } = await runJson(join(scratch.root, 'packages', 'a'), ['--staged']);
    expect(paths).toEqual(['packages/b/.env']);
  });

  it('an unmerged entry is an error, not silence', async () => {
    scratch.commit({ 'a.txt': 'base\n' });
    scratch.git('checkout', '-q', '-b', 'other');
    scratch.commit({ 'a.txt': 'theirs\n' });
    scratch.git('checkout', '-q', 'main');
    scratch.commit({ 'a.txt': 'ours\n' });
    expect(() => scratch.git('merge', 'other')).toThrow();
    const { code, report } = await runJson(scratch.root, ['--staged']);
    expect(code).toBe(2);
    expect(report.problems.map(({ kind, path }) => [kind, path])).toEqual([['unmerged', 'a.txt']]);
  });

  it('a merge brings in what the other side has, and what only the resolution has', async () => {
    scratch.commit({ 'a.txt': 'base\n' });
    scratch.git('checkout', '-q', '-b', 'other');
    scratch.commit({ 'b.txt': 'theirs\n' });
    scratch.git('checkout', '-q', 'main');
    scratch.commit({ 'c.txt': 'ours\n' });
    scratch.git('merge', '-q', '--no-commit', 'other');
    scratch.write('b.txt', line(makeKey('resolution')));
    scratch.git('add', '-A');
    expect((await runJson(scratch.root, ['--staged'])).paths).toEqual(['b.txt']);
  });

  it('a submodule is not read: it is another repository', async () => {
    const other = new Scratch();
    other.commit({ '.env': line(makeKey('sub')) });
    scratch.commit({ 'a.txt': 'x\n' });
    scratch.git('submodule', '--quiet', 'add', other.root, 'vendor/other');
    const { code, report } = await runJson(scratch.root, ['--staged']);
    expect([code, report.counts.checked]).toEqual([0, 1]);
    other.remove();
  });

  it('a worktree has its own index', async () => {
    scratch.commit({ 'a.txt': 'x\n' });
    const tree = join(scratch.root, '..', `${scratch.root.split('/').at(-1) ?? 'x'}-tree`);
    scratch.git('worktree', 'add', '-q', tree, '-b', 'side');
    writeFileSync(join(tree, '.env'), line(makeKey('tree')));
    execFileSync('git', ['add', '-A'], { cwd: tree });
    expect((await runJson(tree, ['--staged'])).paths).toEqual(['.env']);
    expect((await runJson(scratch.root, ['--staged'])).code).toBe(0);
    rmSync(tree, { recursive: true, force: true });
  });

  it('GIT_INDEX_FILE: another index', async () => {
    scratch.commit({ 'a.txt': 'x\n' });
    scratch.write('.env', line(makeKey('index')));
    const env = { GIT_INDEX_FILE: join(scratch.root, '.git', 'other-index') };
    scratch.gitWith(env, 'add', '-A');
    expect((await runJson(scratch.root, ['--staged'], { env })).paths).toEqual(['.env']);
    expect((await runJson(scratch.root, ['--staged'])).code).toBe(0);
  });

  it('outside a repository it is an error', async () => {
    const plain = new Scratch(false);
    const { code, err, out } = await runJson(plain.root, ['--staged']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/needs a git repository/u);
    plain.remove();
  });
});

describe('a repository that would run programs of its own', () => {
  it('runs none of them', async () => {
    const scratch = new Scratch();
    const trap = scratch.write('trap.sh', `#!/bin/sh\necho trapped >> "${scratch.root}/trapped"\ncat\n`);
    chmodSync(trap, 0o755);
    scratch.commit({ 'a.txt': 'x\n', '.gitattributes': '*.env filter=trap diff=trap\n' });
    scratch.write('b.env', line(makeKey('trap')));
    scratch.git('add', '-A');
    for (const name of [
      'core.fsmonitor',
      'diff.external',
      'diff.trap.textconv',
      'diff.trap.command',
      'filter.trap.clean',
      'filter.trap.process',
      'core.pager',
    ]) {
      scratch.git('config', name, trap);
    }
    scratch.git('config', 'diff.noprefix', 'true');
    scratch.git('config', 'diff.ignoreSubmodules', 'all');
    scratch.git('config', 'status.renames', 'copies');
    const { paths } = await runJson(scratch.root, ['--staged']);
    const tree = await runJson(scratch.root);
    expect(paths).toEqual(['b.env']);
    expect(tree.paths).toEqual(['b.env']);
    expect(() => execFileSync('test', ['!', '-e', join(scratch.root, 'trapped')])).not.toThrow();
    scratch.remove();
  });
});
