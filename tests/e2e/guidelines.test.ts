import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GatedProject } from '../helpers/gated-project.ts';
import { makeTemporaryFolder, V1_KEY } from '../helpers/scratch.ts';

const LEAK = `export const binomApiKey = '${V1_KEY}';\n`;

interface Incident {
  readonly state: Readonly<Record<string, unknown>>;
  readonly trace: {
    readonly events: readonly { readonly kind: string; readonly added: readonly string[] }[];
    readonly refs: readonly { readonly name: string }[];
    readonly remotes: readonly { readonly name: string; readonly holds: string }[];
    readonly unreachable: number;
  };
}

describe('binom-lint incident and report from the packed tarball', () => {
  const project = new GatedProject([], { 'README.md': 'x\n' });
  const commit = (message: string): void => {
    project.git('add', '-A');
    const done = project.git('commit', '-q', '--allow-empty', '-m', message);
    expect(done.status, done.output).toBe(0);
  };

  it('traces a key through a branch, a merge, a rename, a tag, a remote and a rewritten history', () => {
    commit('start');
    project.git('checkout', '-q', '-b', 'feature');
    project.write({ 'src/client.js': LEAK });
    commit('leak');
    const found = project.run('binom-lint', '--format', 'json');
    // The report's own shape.
    const [finding] = (JSON.parse(found.stdout) as { findings: { fingerprint: string }[] }).findings;
    project.git('tag', '-a', 'v1', '-m', 'release');
    project.git('checkout', '-q', 'main');
    project.write({ 'other.txt': 'y\n' });
    commit('other work');
    expect(project.git('merge', '-q', '--no-ff', 'feature', '-m', 'merge').status).toBe(0);
    project.git('mv', 'src/client.js', 'src/tracker.js');
    commit('rename');
    const remote = makeTemporaryFolder();
    spawnSync('git', ['init', '-q', '--bare', remote]);
    project.git('remote', 'add', 'origin', remote);
    project.git('push', '-q', 'origin', 'main');
    // Rewritten: the commit that moved the key is only in the reflog now.
    project.git('reset', '-q', '--hard', 'HEAD~1');
    project.git('rm', '-q', 'src/client.js');
    commit('clean');

    const asked = project.run('binom-lint', 'incident', finding?.fingerprint ?? '', '--format', 'json');
    expect(asked.status, asked.output).toBe(0);
    expect(asked.output).not.toContain(V1_KEY);
    const { state, trace } = JSON.parse(asked.stdout) as Incident;
    expect(state).toMatchObject({ inWorkingTree: false, inIndex: false, inHistory: true, onRemote: 'yes' });
    expect(trace.events.map(({ kind }) => kind).sort()).toEqual(['entered', 'gone', 'moved']);
    expect(trace.refs.map(({ name }) => name).sort()).toEqual([
      'refs/heads/feature',
      'refs/heads/main',
      'refs/remotes/origin/main',
      'refs/tags/v1',
    ]);
    expect(trace.remotes).toMatchObject([{ name: 'origin', holds: 'yes' }]);

    const text = project.run('binom-lint', 'incident', finding?.fingerprint ?? '').stdout;
    const steps = ['Revoke', 'Generate', 'Review', 'Document', 'Update all applications', 'git filter-repo'];
    const places = steps.map((step) => text.search(new RegExp(step, 'iu')));
    expect(places.every((place) => place >= 0)).toBe(true);
  });

  it('reports the guidelines under the configuration of the project', () => {
    project.write({
      'eslint.config.js': `import binom from 'eslint-plugin-binom';
export default [...[binom.configs.recommended].flat(), { rules: { 'binom/no-key-logging': 'warn' } }];\n`,
      'src/log.js': 'console.log(process.env.BINOM_API_KEY);\n',
    });
    const { status, output } = project.run('binom-lint', 'report', '--output', 'state.html');
    expect(status, output).toBe(1);
    const page = readFileSync(join(project.folder, 'state.html'), 'utf8');
    expect(page).toContain('configuration eslint.config.js');
    expect(page).toContain('rule no-key-logging (as a warning): 1 finding(s)');
    expect(page).toContain('rule require-request-audit does not run');
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=/iu);
  });
});
