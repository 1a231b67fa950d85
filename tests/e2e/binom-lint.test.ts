import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getReadmeFile, makeScratch, V1_KEY, V2_KEY } from '../helpers/scratch.ts';

describe('binom-lint from the packed tarball, with no configuration', () => {
  const scratch = makeScratch(['eslint@10'], {
    'src/client.ts': `export const binomApiKey: string = '${V1_KEY}';\n`,
    'src/View.tsx': 'export const View = () => <p>nothing here</p>;\n',
    '.env': `BINOM_API_KEY=${V2_KEY}\n`,
    'clean/index.ts': "export const name: string = 'BINOM_API_KEY';\n",
    'broken/index.js': 'const const = BINOM_API_KEY;\n',
    '.gitignore': 'node_modules\n',
  });

  it('finds the keys, advises, and never prints them', () => {
    const { status, stdout, output } = scratch.run('binom-lint', 'src', '.env');
    expect(status).toBe(1);
    expect(stdout).toContain('src/client.ts');
    expect(stdout).toContain('.env');
    expect(stdout).toContain('no-hardcoded-key');
    expect(output).not.toContain(V1_KEY);
    expect(output).not.toContain(V2_KEY);
  });

  it.each(['pretty', 'json', 'sarif', 'junit', 'github', 'gitlab', 'gitlab-secrets', 'html'])(
    'prints no key as %s',
    (format) => {
      const { status, stdout, output } = scratch.run('binom-lint', '--format', format, 'src', '.env');
      expect(status).toBe(1);
      expect(stdout).not.toBe('');
      expect(output).not.toContain(V1_KEY);
      expect(output).not.toContain(V2_KEY);
    },
  );

  it('passes a clean folder', () => {
    expect(scratch.run('binom-lint', 'clean').status).toBe(0);
  });

  it.each([
    ['an option that it does not know', ['--frobnicate']],
    ['a format that it does not have', ['--format', 'pdf']],
    ['a path that is not there', ['nowhere']],
    ['a file that cannot be parsed', ['broken']],
  ])('cannot check with %s: a sentence and exit 2', (_, args) => {
    const { status, output } = scratch.run('binom-lint', ...args);
    expect(status).toBe(2);
    expect(output).toMatch(/(\S+ ){3,}\S+\./);
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('does not pass a run that read nothing', () => {
    mkdirSync(join(scratch.folder, 'empty'));
    const { status, output } = scratch.run('binom-lint', 'empty');
    expect(output).toContain('Read 0 files');
    expect(status).toBe(2);
  });

  it('reads TypeScript where the ESLint configuration speaks of JavaScript only, and leaves out what it ignores', () => {
    scratch.write({
      'own/eslint.config.js': `
        import binom from 'eslint-plugin-binom';
        import { defineConfig } from 'eslint/config';
        export default defineConfig({ ignores: ['old/**'] }, { plugins: { binom }, extends: ['binom/recommended'] });
      `,
      'own/typed.ts': `export const binomApiKey: string = '${V1_KEY}';\nlogin({ rejectUnauthorized: false });\n`,
      'own/old/plain.js': 'require("https").get({ rejectUnauthorized: false });\n',
    });
    const { status, stdout } = scratch.run('binom-lint', 'own');
    expect(status).toBe(1);
    expect(stdout).toContain('no-hardcoded-key');
    expect(stdout).toContain("1 file by ESLint's ignores");
  });

  it('guards a commit: the hook of README, with partial staging', () => {
    const git = (...args: string[]) =>
      scratch.run('git', '-c', 'user.name=t', '-c', 'user.email=t@localhost', '-c', 'core.hooksPath=hooks', ...args);
    scratch.write({
      'hooks/pre-commit': getReadmeFile('.git/hooks/pre-commit'),
      'staged.js': 'export const a = 1;\n',
    });
    chmodSync(join(scratch.folder, 'hooks/pre-commit'), 0o755);
    expect(git('init', '-q').status).toBe(0);
    expect(git('add', 'staged.js').status).toBe(0);
    // The fault is in the work tree only: the commit is clean.
    scratch.write({ 'staged.js': `export const binomApiKey = '${V1_KEY}';\n` });
    const clean = git('commit', '-qm', 'clean');
    expect(clean.status, clean.output).toBe(0);
    // The fault is staged, and the work tree is clean.
    expect(git('add', 'staged.js').status).toBe(0);
    scratch.write({ 'staged.js': 'export const a = 1;\n' });
    const refused = git('commit', '-qm', 'leak');
    expect(refused.status).toBe(1);
    expect(refused.output).toContain('staged.js');
    expect(refused.output).not.toContain(V1_KEY);
    const head = git('rev-list', '--count', 'HEAD');
    expect(head.stdout.trim()).toBe('1');
  });
});
