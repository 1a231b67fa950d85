import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLEAN, GatedProject, LEAK } from '../helpers/gated-project.ts';
import { makeTemporaryFolder, type Run, V1_KEY } from '../helpers/scratch.ts';

// The scripts of the templates are run as they stand; only the download of the package is replaced by the packed one.
const ROOT = join(import.meta.dirname, '../..');

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}
type Job = Readonly<
  Record<string, { readonly variables: Readonly<Record<string, string | number>>; readonly script: string[] }>
>;

// The shape is checked by what the tests do with it.
const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;
const gitlab = parse(readFileSync(join(ROOT, 'ci/gitlab.yml'), 'utf8')) as Job;

let project: GatedProject;
let bin: string;
let base: string;

beforeAll(() => {
  project = new GatedProject([], { 'src/a.js': CLEAN });
  bin = makeTemporaryFolder();
  const own = join(project.folder, 'node_modules/.bin/binom-lint');
  writeFileSync(
    join(bin, 'npx'),
    `#!/bin/sh\nwhile [ "$1" != binom-lint ]; do shift; done\nshift\nexec "${own}" "$@"\n`,
  );
  writeFileSync(join(bin, 'npm'), '#!/bin/sh\n');
  writeFileSync(join(bin, 'binom-lint'), `#!/bin/sh\nexec "${own}" "$@"\n`);
  for (const name of ['npx', 'npm', 'binom-lint']) chmodSync(join(bin, name), 0o755);
  project.commit(CLEAN, CLEAN);
  base = project.git('rev-parse', 'HEAD').stdout.trim();
});

function runScript(script: string, env: Readonly<Record<string, string>>): Run {
  const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: project.folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: undefined, ...env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  });
  return { ...result, output: result.stdout + result.stderr };
}

/** A branch with the given versions of a file, on top of the clean start. */
function checkout(...versions: readonly string[]): string {
  project.git('checkout', '-q', '--detach', base);
  for (const text of versions) {
    project.write({ 'src/a.js': text });
    project.git('commit', '-qam', 'change');
  }
  return project.git('rev-parse', 'HEAD').stdout.trim();
}

/** Runs the shell steps of the action with inputs and events as GitHub would hand them over. */
function runAction(values: Readonly<Record<string, string>>): {
  codes: (number | null)[];
  said: string;
  reports: string;
} {
  const temporary = makeTemporaryFolder();
  const output = join(temporary, 'output');
  writeFileSync(output, '');
  const defaults = Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, input.default] as const);
  const known: Record<string, string> = { ...Object.fromEntries(defaults), 'runner.temp': temporary, ...values };
  const evaluate = (text: string): string =>
    text.replace(/\$\{\{ ([\w.-]+) \}\}/gu, (_, name: string) => {
      const said = readFileSync(output, 'utf8').split('\n');
      const step = /^steps\.check\.outputs\.(.+)$/u.exec(name)?.[1];
      return step === undefined
        ? (known[name] ?? '')
        : (said.find((line) => line.startsWith(`${step}=`))?.slice(step.length + 1) ?? '');
    });
  const runs = action.runs.steps
    .filter(({ run }) => run !== undefined)
    .map(({ run = '', env = {} }) => {
      const given = Object.fromEntries(Object.entries(env).map(([name, text]) => [name, evaluate(text)]));
      return runScript(run, { GITHUB_OUTPUT: output, ...given });
    });
  return {
    codes: runs.map(({ status }) => status),
    said: runs.map((run) => run.output).join(''),
    reports: join(temporary, 'binom-lint'),
  };
}

describe('GitHub action', () => {
  const pull = (head: string): Record<string, string> => ({
    'github.event.pull_request.base.sha': base,
    'github.event.pull_request.head.sha': head,
  });

  it('passes a clean pull request', () => {
    const { codes, said } = runAction(pull(checkout('export const b = 2;\n')));
    expect(codes, said).toEqual([0, 0]);
    expect(said).not.toContain('::error');
  });

  it('annotates a leak once, writes SARIF, and ends with the exit code', () => {
    const { codes, said, reports } = runAction(pull(checkout(LEAK)));
    expect(codes, said).toEqual([0, 1]);
    expect(said.match(/^::error file=src\/a\.js,line=1/gmu)).toHaveLength(1);
    expect(said).not.toContain(V1_KEY);
    // The format's own shape.
    const sarif = JSON.parse(readFileSync(join(reports, 'report.sarif'), 'utf8')) as { runs: { results: unknown[] }[] };
    expect(sarif.runs[0]?.results).toHaveLength(1);
  });

  it('sees a key that a later commit of the pull request takes out again', () => {
    const { codes } = runAction(pull(checkout(LEAK, CLEAN)));
    expect(codes).toEqual([0, 1]);
  });

  it('takes the files of a push, the level and a baseline', () => {
    checkout(LEAK);
    expect(runAction({}).codes).toEqual([0, 1]);
    const made = project.run('binom-lint', '--baseline', 'accepted.json', '--update-baseline', '--reason', 'known');
    expect(made.status, made.output).toBe(0);
    expect(runAction({ 'inputs.baseline': 'accepted.json', 'inputs.config': 'strict' }).codes).toEqual([0, 0]);
  });

  it('fails when a commit is missing, and runs no branch name as code', () => {
    const { codes, said } = runAction({ 'inputs.range': '$(touch hacked)..HEAD`touch hacked`' });
    expect(codes).toEqual([0, 2]);
    expect(said).toContain('not in this clone');
    expect(existsSync(join(project.folder, 'hacked'))).toBe(false);
  });

  it('uploads no SARIF from forks', () => {
    const upload = action.runs.steps.find(({ uses }) => uses?.includes('upload-sarif'));
    expect(upload?.if).toContain('github.event.pull_request.head.repo.full_name == github.repository');
  });
});

describe('GitLab template', () => {
  const runJob = (env: Readonly<Record<string, string>>): Run => {
    const job = gitlab['binom-lint'];
    const variables = Object.entries(job?.variables ?? {}).map(([name, value]) => [name, String(value)]);
    // The runner runs the lines one after another, in one shell that ends at the first failure.
    const given = { ...(Object.fromEntries(variables) as Record<string, string>), ...env };
    return runScript(job?.script.join('\n') ?? 'exit 99', given);
  };
  const read = (name: string): string => readFileSync(join(project.folder, name), 'utf8');

  it('writes both reports and ends with the exit code', () => {
    checkout(LEAK);
    mkdirSync(join(project.folder, 'src'), { recursive: true });
    const { status, output } = runJob({ CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    expect(status, output).toBe(1);
    expect(JSON.parse(read('gl-code-quality-report.json'))).toHaveLength(1);
    // GitLab's own format.
    const secrets = JSON.parse(read('gl-secret-detection-report.json')) as { vulnerabilities: unknown[] };
    expect(secrets.vulnerabilities).toHaveLength(1);
    expect(output + read('gl-code-quality-report.json') + read('gl-secret-detection-report.json')).not.toContain(
      V1_KEY,
    );
  });

  it('passes a clean merge request and a clean branch', () => {
    checkout('export const c = 3;\n');
    expect(runJob({ CI_MERGE_REQUEST_DIFF_BASE_SHA: base }).status).toBe(0);
    expect(runJob({}).status).toBe(0);
  });

  it('fails when the base is missing', () => {
    expect(runJob({ CI_MERGE_REQUEST_DIFF_BASE_SHA: 'deadbeef'.repeat(5) }).status).toBe(2);
  });
});
