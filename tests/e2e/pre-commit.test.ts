import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, expectGate, GatedProject, getRecipe, LEAK } from '../helpers/gated-project.ts';
import { makeTemporaryFolder, V1_KEY } from '../helpers/scratch.ts';

const ROOT = join(import.meta.dirname, '../..');
// A Python program: on machines that do not have it there is nothing to run.
const version = spawnSync('pre-commit', ['--version'], { encoding: 'utf8' }).stdout as string | null;
const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/u.exec(version ?? '') ?? [];
const knowsNames = Number(major) * 100 + Number(minor) >= 302;

/** This repository as pre-commit clones it. Before 3.2 it had other names for stages. */
function makeHookRepository(): { folder: string; revision: string } {
  const folder = makeTemporaryFolder();
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('clone', '-q', ROOT, '.');
  for (const name of ['.npmrc', 'package.json']) copyFileSync(join(ROOT, name), join(folder, name));
  const hooks = readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8');
  const old = hooks.replace('[pre-commit]', '[commit]').replace('[pre-push]', '[push]').replaceAll('3.2.0', '2.0.0');
  writeFileSync(join(folder, '.pre-commit-hooks.yaml'), knowsNames ? hooks : old);
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'as it is');
  return { folder, revision: git('rev-parse', 'HEAD').trim() };
}

describe.skipIf(version === null)('pre-commit framework', () => {
  it('with the version that the project has installed', () => {
    const project = new GatedProject([], { '.pre-commit-config.yaml': getRecipe('.pre-commit-config.yaml') });
    process.env.PRE_COMMIT_HOME = makeTemporaryFolder();
    expect(spawnSync('pre-commit', ['install'], { cwd: project.folder }).status).toBe(0);
    expectGate(project);
  });

  it('from this repository, language node: commits and pushes', () => {
    const { folder, revision } = makeHookRepository();
    const config = `repos:\n  - repo: ${folder}\n    rev: ${revision}\n    hooks:\n      - id: binom-lint\n      - id: binom-lint-push\n`;
    const project = new GatedProject([], { '.pre-commit-config.yaml': config });
    process.env.PRE_COMMIT_HOME = makeTemporaryFolder();
    const types = ['pre-commit', 'pre-push'].flatMap((type) => ['--hook-type', type]);
    expect(spawnSync('pre-commit', ['install', ...types], { cwd: project.folder }).status).toBe(0);
    expectGate(project);

    const remote = makeTemporaryFolder();
    spawnSync('git', ['init', '-q', '--bare', remote]);
    project.git('remote', 'add', 'origin', remote);
    project.git('reset', '-q', '--hard');
    for (const text of [LEAK, CLEAN]) {
      project.write({ 'src/a.js': text });
      project.git('commit', '-qam', 'past the hook', '--no-verify');
    }
    // A first push, for which the framework names no base: the key is in a version that is gone again.
    const refused = project.git('push', '-q', 'origin', 'main');
    expect(refused.status).not.toBe(0);
    expect(refused.output).toMatch(/src\/a\.js[\s\S]*commit [0-9a-f]{12}/u);
    expect(refused.output).not.toContain(V1_KEY);
    project.git('reset', '-q', '--hard', 'HEAD~2');
    const pushed = project.git('push', '-q', 'origin', 'main');
    expect(pushed.status, pushed.output).toBe(0);
  }, 900_000);
});
