import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLEAN, expectGate, GatedProject, getRecipe, LEAK } from '../helpers/gated-project.ts';
import { makeTemporaryFolder, type Run, V1_KEY } from '../helpers/scratch.ts';

describe('commit hooks', () => {
  it('plain git: core.hooksPath', () => {
    const project = new GatedProject([], {}, ['core.hooksPath', '.githooks']);
    project.write({ '.githooks/pre-commit': getRecipe('.githooks/pre-commit') });
    expectGate(project);
    // `commit -a` and `commit <file>` make an index of their own, which the hook is told by GIT_INDEX_FILE.
    project.git('reset', '-q', '--hard');
    project.write({ 'src/a.js': LEAK });
    for (const args of [
      ['-am', 'all'],
      ['-m', 'one', 'src/a.js'],
      ['--amend', '-a', '--no-edit'],
    ]) {
      const refused = project.git('commit', '-q', ...args);
      expect(refused.status, refused.output).not.toBe(0);
      expect(refused.output).toContain('src/a.js');
    }
  });

  it('husky', () => {
    const project = new GatedProject(['husky@9'], {});
    expect(project.run('husky').status).toBe(0);
    project.write({ '.husky/pre-commit': getRecipe('.husky/pre-commit') });
    expectGate(project);
  });

  it('lint-staged', () => {
    const project = new GatedProject(['lint-staged@16'], {}, ['core.hooksPath', '.githooks']);
    project.write({
      'lint-staged.config.js': getRecipe('lint-staged.config.js'),
      '.githooks/pre-commit': '#!/bin/sh\nnpx --no-install lint-staged\n',
    });
    expectGate(project);
  });

  it('lefthook', () => {
    const project = new GatedProject(['lefthook@1'], {});
    project.write({ 'lefthook.yml': getRecipe('lefthook.yml') });
    expect(project.run('lefthook', 'install').status).toBe(0);
    expectGate(project);
  });
});

describe('push hook', () => {
  let project: GatedProject;
  let remote: string;
  beforeAll(() => {
    project = new GatedProject([], {}, ['core.hooksPath', '.githooks']);
    project.write({ '.githooks/pre-push': getRecipe('.githooks/pre-push') });
    remote = makeTemporaryFolder();
    spawnSync('git', ['init', '-q', '--bare', remote]);
    project.git('remote', 'add', 'origin', remote);
  });

  it('reads what a push brings in: new branches, more commits, keys that are deleted again, deleted branches', () => {
    project.commit(CLEAN, CLEAN);
    const first = project.git('push', '-q', 'origin', 'main');
    expect(first.status, first.output).toBe(0);
    project.commit(LEAK, LEAK);
    project.commit(CLEAN, CLEAN);
    const refused = project.git('push', '-q', 'origin', 'main');
    expect(refused.status).not.toBe(0);
    expect(refused.output).toMatch(/src\/a\.js[\s\S]*commit [0-9a-f]{12}/u);
    expect(refused.output).not.toContain(V1_KEY);
    expect(project.git('push', '-q', 'origin', 'main:topic').status).not.toBe(0);
    project.git('reset', '-q', '--hard', 'HEAD~2');
    expect(project.git('push', '-q', 'origin', 'main:topic').status).toBe(0);
    expect(project.git('push', '-q', 'origin', ':topic').status).toBe(0);
  });
});

describe('CI', () => {
  it('the two lines of any CI, and shards that are merged', () => {
    const project = new GatedProject([], { 'src/a.js': LEAK, 'src/b.js': CLEAN });
    const script = getRecipe('ci.sh').replace(/^npm ci$/mu, '');
    project.write({ 'ci.sh': script, 'shards.sh': getRecipe('shards.sh') });
    const sh = (name: string): Run => {
      const result = spawnSync('sh', [name], { cwd: project.folder, encoding: 'utf8' });
      return { ...result, output: result.stdout + result.stderr };
    };
    const one = sh('ci.sh');
    expect(one.status, one.output).toBe(1);
    const parts = sh('shards.sh');
    expect(parts.status, parts.output).toBe(1);
    const report = readFileSync(join(project.folder, 'binom-lint.xml'), 'utf8');
    expect(report).toMatch(/failures="1" errors="0"/u);
    expect(one.output + parts.output + report).not.toContain(V1_KEY);
  });

  it('init on a new project makes gates that work', () => {
    const project = new GatedProject([], {});
    const init = project.run('binom-lint', 'init', '--yes');
    expect(init.status, init.output).toBe(0);
    project.git('config', 'core.hooksPath', '.githooks');
    expect(existsSync(join(project.folder, 'eslint.config.js'))).toBe(true);
    expectGate(project);
    project.write({ 'src/a.js': LEAK });
    const eslint = project.run('eslint', 'src');
    expect([eslint.status, eslint.stdout]).toEqual([1, expect.stringContaining('binom/no-hardcoded-key')]);
    expect(project.run('binom-lint', 'init', '--yes').stdout).toContain('Nothing to change');
  });
});
