import { append, type Plan } from './change.ts';
import { getRunner, type Project } from './project.ts';

const WHY = 'a commit with a key does not happen';

function planScript(path: string, project: Project, plan: Plan, header: string): void {
  const before = project.read(path);
  if (before?.includes('binom-lint') === true) {
    plan.kept.push(`${path} runs binom-lint`);
    return;
  }
  const command = `${getRunner(project)} binom-lint --staged\n`;
  // A script that ends with `exit` would never reach a line behind it.
  if (before !== undefined && /^[ \t]*(?:exit|exec)\b/mu.test(before)) {
    plan.steps.push(`Add to ${path}, before it exits: ${command.trim()}`);
    return;
  }
  const after = before === undefined ? `${header}${command}` : append(before, command);
  plan.changes.push({ path, why: WHY, before, after, isExecutable: true });
}

function planLefthook(path: string, project: Project, plan: Plan): void {
  const before = project.read(path) ?? '';
  if (before.includes('binom-lint')) {
    plan.kept.push(`${path} runs binom-lint`);
    return;
  }
  const run = `${getRunner(project)} binom-lint --staged`;
  if (/^["']?pre-commit["']?\s*:/mu.test(before)) {
    plan.steps.push(`Add to the pre-commit commands of ${path}: binom: { run: ${run} }`);
    return;
  }
  const lines = `pre-commit:\n  commands:\n    binom:\n      run: ${run}\n`;
  plan.changes.push({ path, why: WHY, before, after: append(before, lines) });
}

function planPreCommit(project: Project, plan: Plan): void {
  const path = '.pre-commit-config.yaml';
  const before = project.read(path) ?? '';
  if (before.includes('binom-lint')) {
    plan.kept.push(`${path} runs binom-lint`);
    return;
  }
  // A list can be added to at the end of the file only where it ends there, at its own indentation.
  const list = /^repos:[^\S\n]*\n(?:[^\S\n]*(?:#[^\n]*)?\n)*(?<indent> *)- [\s\S]*$/mu.exec(before);
  const isLast = list !== null && !/^[^\s#-][^\n]*:/mu.test(list[0].slice(list[0].indexOf('\n') + 1));
  if (!isLast) {
    plan.steps.push(`Add the local hook of docs/gates.md ("pre-commit") to ${path}.`);
    return;
  }
  const indent = list.groups?.indent ?? '';
  const lines = [
    '- repo: local',
    '  hooks:',
    '    - id: binom-lint',
    '      name: binom-lint',
    `      entry: ${getRunner(project)} binom-lint --staged`,
    '      language: system',
    '      pass_filenames: false',
    '      always_run: true',
  ]
    .map((line) => `${indent}${line}\n`)
    .join('');
  plan.changes.push({ path, why: WHY, before, after: append(before, lines) });
}

/** The commit hook, by whatever runs hooks here already; else by git's own hooks folder. */
export function planHook(project: Project, plan: Plan): void {
  if (!project.isRepository) {
    plan.steps.push('This is no git repository: run init again after `git init` for a commit hook.');
    return;
  }
  if (project.hook === 'pre-commit') planPreCommit(project, plan);
  else if (project.hook === 'lefthook') planLefthook(project.lefthookConfig ?? 'lefthook.yml', project, plan);
  else if (project.hook === 'husky') planScript('.husky/pre-commit', project, plan, '');
  else {
    planScript('.githooks/pre-commit', project, plan, '#!/bin/sh\n');
    if (plan.changes.some(({ path }) => path === '.githooks/pre-commit')) {
      plan.steps.push('Switch the hook on, once in every clone: git config core.hooksPath .githooks');
    }
  }
}
