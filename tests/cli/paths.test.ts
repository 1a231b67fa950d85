import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeKey, Scratch } from '../lint/helpers/repository.ts';
import { runCli, runJson } from './helpers.ts';

const line = (key: string): string => `BINOM_API_KEY=${key}\n`;
const isRoot = process.getuid?.() === 0;

describe('paths', () => {
  let scratch: Scratch;
  beforeEach(() => {
    scratch = new Scratch();
  });
  afterEach(() => {
    scratch.remove();
  });

  it('reads what git tracks or would track, and what is tracked in spite of .gitignore', async () => {
    scratch.write('forced.log', line(makeKey('forced')));
    scratch.git('add', '-f', 'forced.log');
    scratch.commit({ '.gitignore': '*.log\nbuild/\n', 'a.env': line(makeKey('tracked')) });
    scratch.write('new.env', line(makeKey('untracked')));
    scratch.write('ignored.log', line(makeKey('ignored')));
    scratch.write('build/x.env', line(makeKey('built')));
    scratch.write('node_modules/m/x.env', line(makeKey('module')));
    expect((await runJson(scratch.root)).paths).toEqual(['a.env', 'forced.log', 'new.env']);
  });

  it('an ignored file or folder that is named is read', async () => {
    scratch.commit({ '.gitignore': '*.log\nbuild/\n' });
    scratch.write('ignored.log', line(makeKey('ignored')));
    scratch.write('build/x.env', line(makeKey('built')));
    expect((await runJson(scratch.root, ['ignored.log', 'build'])).paths).toEqual(['build/x.env', 'ignored.log']);
  });

  it('a sub-directory as current folder: paths stay relative to the repository, pretty shows them from here', async () => {
    scratch.commit({ 'packages/a/x.env': line(makeKey('a')), 'packages/b/y.env': line(makeKey('b')) });
    const cwd = join(scratch.root, 'packages', 'a');
    expect((await runJson(cwd)).paths).toEqual(['packages/a/x.env']);
    expect((await runJson(cwd, ['../b'])).paths).toEqual(['packages/b/y.env']);
    expect((await runCli(cwd, ['..'])).out).toMatch(/^x\.env\n[\s\S]*^\.\.\/b\/y\.env\n/mu);
  });

  it('a deleted file is counted and no error', async () => {
    scratch.commit({ 'a.txt': 'x\n', 'b.txt': 'x\n' });
    rmSync(join(scratch.root, 'a.txt'));
    const { code, report } = await runJson(scratch.root);
    expect([code, report.counts.deleted]).toEqual([0, 1]);
  });

  it('links are counted, not followed: loops end', async () => {
    scratch.commit({ 'a/x.env': line(makeKey('once')) });
    symlinkSync('..', join(scratch.root, 'a', 'up'));
    symlinkSync('x.env', join(scratch.root, 'a', 'same'));
    const { paths, report } = await runJson(scratch.root);
    expect([paths, report.counts.links]).toEqual([['a/x.env'], 2]);
  });

  it('a plain folder is walked, without other people’s packages', async () => {
    const plain = new Scratch(false);
    plain.write('deep/er/.env', line(makeKey('deep')));
    plain.write('node_modules/m/.env', line(makeKey('module')));
    symlinkSync('..', join(plain.root, 'deep', 'loop'));
    const { paths, report } = await runJson(plain.root);
    expect([paths, report.counts.links]).toEqual([['deep/er/.env'], 1]);
    plain.remove();
  });

  it('submodules and nested repositories are counted', async () => {
    const other = new Scratch();
    other.commit({ '.env': line(makeKey('sub')) });
    scratch.git('submodule', '--quiet', 'add', other.root, 'vendor/other');
    scratch.commit({ 'a.txt': 'x\n' });
    mkdirSync(join(scratch.root, 'nested'));
    execFileSync('git', ['clone', '-q', other.root, 'nested/repo'], { cwd: scratch.root, stdio: 'pipe' });
    const { paths, report } = await runJson(scratch.root);
    expect([paths, report.counts.submodules]).toEqual([[], 2]);
    expect((await runJson(join(scratch.root, 'vendor', 'other'))).paths).toEqual(['.env']);
    other.remove();
  });

  it('a folder without files is 2: a check of nothing proves nothing', async () => {
    const { code, report } = await runJson(scratch.root);
    expect([code, report.problems[0]?.message]).toEqual([2, expect.stringMatching(/no file to check/u)]);
  });

  it('an unknown path is 2 with its name', async () => {
    scratch.commit({ 'a.txt': 'x\n' });
    const { code, report } = await runJson(scratch.root, ['nowhere', 'a.txt']);
    expect(code).toBe(2);
    expect(report.problems).toEqual([
      expect.objectContaining({ path: 'nowhere', message: expect.stringMatching(/no such file/u) as string }),
    ]);
    expect(report.counts.checked).toBe(1);
  });

  it('a sparse checkout says what it lacks', async () => {
    scratch.commit({ 'in/a.txt': 'x\n', 'out/b.txt': 'x\n' });
    scratch.git('sparse-checkout', 'set', '--no-cone', 'in');
    const { code, report } = await runJson(scratch.root);
    expect([code, report.counts.checked, report.notes.join()]).toEqual([
      0,
      1,
      expect.stringMatching(/^1 tracked files are not/u),
    ]);
  });

  it('without git a folder is walked', async () => {
    const plain = new Scratch(false);
    plain.write('.env', line(makeKey('nogit')));
    expect((await runJson(plain.root, [], { env: { PATH: '/nowhere' } })).paths).toEqual(['.env']);
    plain.remove();
  });

  it('a name that is no UTF-8 is never silently left out', async () => {
    writeFileSync(
      Buffer.concat([Buffer.from(`${scratch.root}/`), Buffer.from([0xff, 0x2e, 0x65])]),
      line(makeKey('bytes')),
    );
    scratch.commit({ 'a.txt': 'x\n' });
    const { code, report } = await runJson(scratch.root);
    expect([code, report.problems.length + report.findings.length]).toEqual([2, 1]);
  });

  it('a pipe never blocks and is 2', async () => {
    scratch.commit({ 'a.txt': 'x\n' });
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(scratch.root, 'pipe')]);
    const { code, report } = await runJson(scratch.root, ['a.txt', 'pipe']);
    expect([code, report.problems.map(({ kind }) => kind)]).toEqual([2, ['special']]);
  });

  it.skipIf(isRoot)('an unreadable file is 2', async () => {
    const location = scratch.write('secret.env', line(makeKey('unreadable')));
    chmodSync(location, 0);
    const { code, report } = await runJson(scratch.root);
    expect([code, report.problems.map(({ kind }) => kind)]).toEqual([2, ['unreadable']]);
  });

  it('a program that does not parse is 2 with its place, and its text is still checked', async () => {
    scratch.commit({ 'broken.ts': `const apiKey: = '${makeKey('broken')}';\n` });
    const { code, report, paths } = await runJson(scratch.root);
    expect([code, paths]).toEqual([2, ['broken.ts']]);
    expect(report.problems[0]?.message).toMatch(/does not parse \(line 1/u);
  });

  it('encodings: UTF-8 with BOM, UTF-16 in both orders with and without BOM, Latin-1, a misnamed file', async () => {
    const text = `# ключ\n${line(makeKey('encoded'))}`;
    const wide = Buffer.from(text.replace('ключ', 'key'), 'utf16le');
    const files = {
      'bom.env': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
      'latin1.env': Buffer.concat([Buffer.from([0xe9, 0x0a]), Buffer.from(line(makeKey('latin')))]),
      'le-bare.env': wide,
      'le.env': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
      'be.env': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]),
      'picture.png': Buffer.from(text),
    };
    scratch.commit(files);
    const { paths, report } = await runJson(scratch.root);
    expect(paths).toEqual(Object.keys(files).sort());
    expect(report.findings.map(({ path, start }) => `${path}:${String(start.line)}:${String(start.column)}`)).toEqual(
      Object.keys(files)
        .sort()
        .map((name) => `${name}:2:15`),
    );
  });

  it('binary files are told by content and counted; a key that needs no context shows in them too', async () => {
    scratch.commit({
      'data.txt': Buffer.from([0, 1, 2, 3, 0, 0, 5]),
      'store.sqlite': Buffer.concat([Buffer.from([0, 1, 0, 2]), Buffer.from(makeKey('binary')), Buffer.from([0, 0])]),
    });
    const { paths, report } = await runJson(scratch.root);
    expect([paths, report.counts.binary]).toEqual([['store.sqlite'], 2]);
  });

  it('a large file is read in pieces, with right lines, and a key across no seam is lost', async () => {
    const filler = `${'x'.repeat(99)}\n`.repeat(50_000);
    scratch.commit({
      'large.log': `${filler}${line(makeKey('one'))}${filler}${line(makeKey('two'))}`,
      'one-line.txt': `${'y '.repeat(5_000_000)}${makeKey('three')}`,
    });
    const { report } = await runJson(scratch.root);
    expect(report.findings.map(({ path, start }) => [path, start.line, start.column])).toEqual([
      ['large.log', 50_001, 15],
      ['large.log', 100_002, 15],
      ['one-line.txt', 1, 10_000_001],
    ]);
  });

  it('--max-size leaves files out and says so with 2', async () => {
    scratch.commit({ 'big.txt': 'x'.repeat(3000), 'small.txt': 'x' });
    const { code, report } = await runJson(scratch.root, ['--max-size', '2KB']);
    expect([code, report.problems.map(({ kind, path }) => [kind, path])]).toEqual([2, [['too-large', 'big.txt']]]);
  });

  it('standard input under a given name', async () => {
    const { code, paths } = await runJson(scratch.root, ['--stdin', '--stdin-filename', 'conf/app.env'], {
      input: line(makeKey('stdin')),
    });
    expect([code, paths]).toEqual([1, ['conf/app.env']]);
    const program = await runJson(scratch.root, ['--stdin', '--stdin-filename', 'a.ts'], {
      input: 'new (require("https").Agent)({ rejectUnauthorized: false } as object);',
    });
    expect(program.report.findings.map(({ rule }) => rule)).toEqual(['binom/no-disabled-tls-verification']);
  });
});
