import { append, type Plan } from './change.ts';
import { getRunner, type PackageManager, type Project } from './project.ts';

const INSTALL = {
  npm: 'npm ci',
  pnpm: 'pnpm install --frozen-lockfile',
  yarn: 'yarn install --immutable',
  bun: 'bun install --frozen-lockfile',
};

/** Yarn 1 knows the older name of the option only. */
function getInstall(project: Project, manager: PackageManager): string {
  const isClassic = manager === 'yarn' && project.read('yarn.lock')?.includes('# yarn lockfile v1') === true;
  return isClassic ? 'yarn install --frozen-lockfile' : INSTALL[manager];
}

/** Lines that install what the gate needs, at the given indentation. */
function getSetup(project: Project, indent: string): string {
  const manager = project.packageManager;
  if (manager === undefined) return '';
  const corepack = manager === 'pnpm' || manager === 'yarn' ? `${indent}- run: corepack enable\n` : '';
  return `${corepack}${indent}- run: ${getInstall(project, manager)}\n`;
}

function writeWorkflow(project: Project): string {
  return `# Finds Binom keys and unsafe connections in what a change brings in. Made by \`binom-lint init\`.
name: binom-lint
on:
  pull_request:
  push:
    branches: [main, master]
permissions:
  contents: read
jobs:
  binom-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
${getSetup(project, '      ')}      - run: ${getRunner(project)} binom-lint --format github
      - if: github.event_name == 'pull_request'
        run: ${getRunner(project)} binom-lint --format github --range "origin/$BASE..HEAD"
        env:
          BASE: \${{ github.base_ref }}
`;
}

function writeGitlabJob(project: Project): string {
  const manager = project.packageManager;
  const corepack = manager === 'pnpm' || manager === 'yarn' ? '    - corepack enable\n' : '';
  const setup = manager === undefined ? '' : `  before_script:\n${corepack}    - ${getInstall(project, manager)}\n`;
  return `
binom-lint:
  image: node:22
  variables:
    GIT_DEPTH: 0
${setup}  script:
    - ${getRunner(project)} binom-lint --format gitlab --output gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`;
}

/** A job for the CI system that is there; its own file where the system has one for each job. */
export function planCi(project: Project, plan: Plan): void {
  const why = 'what slips past a hook stops here';
  for (const ci of project.ci) {
    if (ci === 'github') {
      const path = '.github/workflows/binom-lint.yml';
      if (project.read(path) === undefined)
        plan.changes.push({ path, why, before: undefined, after: writeWorkflow(project) });
      else plan.kept.push(`${path} is there`);
    } else if (ci === 'gitlab') {
      const before = project.read('.gitlab-ci.yml') ?? '';
      if (before.includes('binom-lint')) plan.kept.push('.gitlab-ci.yml runs binom-lint');
      else plan.changes.push({ path: '.gitlab-ci.yml', why, before, after: append(before, writeGitlabJob(project)) });
    } else {
      plan.steps.push(
        `Add to your CI: ${getRunner(project)} binom-lint (exit code 1: findings, 2: could not check; see docs/gates.md).`,
      );
    }
  }
  if (project.ci.length === 0) plan.steps.push('No CI was found: docs/gates.md has recipes for when there is one.');
}
