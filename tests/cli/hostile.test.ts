/** A repository is material, not a program: nothing that it configures is run, and no name in it can confuse the report. */
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeKey, Scratch } from '../lint/helpers/repository.ts';
import { runCli, runJson } from './helpers.ts';

const line = (key: string): string => `BINOM_API_KEY=${key}\n`;
let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch();
});
afterEach(() => {
  scratch.remove();
});

/** Every setting by which git can be made to run a program while it reads a repository. */
const TRAPS = [
  'core.fsmonitor',
  'core.pager',
  'core.editor',
  'core.sshCommand',
  'core.gitProxy',
  'core.askPass',
  'core.alternateRefsCommand',
  'pager.log',
  'pager.diff',
  'pager.cat-file',
  'pager.rev-list',
  'pager.ls-files',
  'diff.external',
  'diff.trap.command',
  'diff.trap.textconv',
  'filter.trap.clean',
  'filter.trap.smudge',
  'filter.trap.process',
  'merge.trap.driver',
  'interactive.diffFilter',
  'credential.helper',
  'gpg.program',
  'uploadpack.packObjectsHook',
  'sequence.editor',
] as const;
const HOOKS = ['pre-commit', 'post-checkout', 'post-index-change', 'reference-transaction', 'fsmonitor-watchman'];

describe.skipIf(process.platform === 'win32')('a repository that wants to run programs', () => {
  it.each([
    { mode: [] },
    { mode: ['--staged'] },
    { mode: ['--range', 'HEAD~1..HEAD'] },
    { mode: ['--history'] },
    { mode: ['report'] },
    { mode: ['incident', 'ABCDEFGHJKLMNPQRSTUV'] },
  ])('runs none of them: $mode', async ({ mode }) => {
    scratch.commit({ 'a.trap': 'x\n', '.gitattributes': '* filter=trap diff=trap merge=trap\n', '.env': 'A=1\n' });
    scratch.commit({ 'b.env': line(makeKey('trap')) });
    scratch.write('staged.env', line(makeKey('staged')));
    scratch.git('add', '-A');
    scratch.write('a.trap', 'changed\n');
    const trap = join(scratch.root, '.git', 'trap.sh');
    const mark = join(scratch.root, '.git', 'trapped');
    writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> '${mark}'\ncat\n`, { mode: 0o755 });
    for (const hook of HOOKS) writeFileSync(join(scratch.root, '.git', 'hooks', hook), `#!/bin/sh\n"${trap}"\n`, { mode: 0o755 }); // prettier-ignore
    for (const name of TRAPS) scratch.git('config', name, trap);
    for (const name of ['log', 'diff', 'cat-file', 'rev-list', 'ls-files', 'rev-parse'])
      scratch.git('config', `alias.${name}`, `!${trap}`);
    rmSync(mark, { force: true });
    const { code } = await runCli(scratch.root, mode);
    expect(code).toBeLessThanOrEqual(2);
    expect(existsSync(mark)).toBe(false);
    // The traps are real: plain git falls into them.
    try {
      scratch.git('status');
    } catch {
      // It may fail as well.
    }
    expect(existsSync(mark)).toBe(true);
  });
});

const NAMES = [
  'two\nlines.env',
  'quo"te\'s.env',
  '--output=x.env',
  '-rf.env',
  '$(touch pwned).env',
  '`touch pwned`.env',
  'back\\slash.env',
  'tab\there.env',
  '\u001B[31mred.env',
  '\u202Egnp.env',
  '::error file=x::y.env',
  '%0A::error::.env',
  ' space .env',
  '{a,b}*?[c].env',
  ']]>.env',
  '<script>alert(1)<_script>.env',
  '__proto__.env',
  'constructor',
];

describe.skipIf(process.platform === 'win32')('file names that nobody expects', () => {
  it('are all read, and named in the report as they are', async () => {
    scratch.commit(Object.fromEntries(NAMES.map((name, index) => [name, line(makeKey(`name${index}`))])));
    for (const mode of [[], ['--history']]) {
      const { paths } = await runJson(scratch.root, mode);
      expect([...new Set(paths)].sort()).toEqual([...NAMES].sort());
    }
    expect(existsSync(join(scratch.root, 'pwned'))).toBe(false);
  });

  it('open no line, tag, command or colour of their own in any format', async () => {
    scratch.commit(Object.fromEntries(NAMES.map((name, index) => [name, line(makeKey(`name${index}`))])));
    const github = await runCli(scratch.root, ['--format', 'github']);
    for (const each of github.out.split('\n').filter((text) => text.includes('::')))
      expect(each).toMatch(/^::(?:error|warning|notice) /u);
    for (const format of ['html', 'junit']) {
      const { out } = await runCli(scratch.root, ['--format', format]);
      expect(out.includes('<script>alert') || out.includes('\u001B')).toBe(false);
    }
    const pretty = await runCli(scratch.root, ['--format', 'pretty']);
    expect(pretty.out + pretty.err).not.toContain('\u001B[31mred');
  });
});

describe.skipIf(process.platform === 'win32')('files that are not there when they are read', () => {
  it('a link to nothing, to itself and to a device end the run and are counted', async () => {
    scratch.commit({ 'a.env': line(makeKey('links')) });
    symlinkSync('nowhere', join(scratch.root, 'dangling'));
    symlinkSync('self', join(scratch.root, 'self'));
    symlinkSync('.', join(scratch.root, 'here'));
    symlinkSync('/dev/zero', join(scratch.root, 'zero'));
    const { paths } = await runJson(scratch.root);
    expect(paths).toEqual(['a.env']);
  });
});
