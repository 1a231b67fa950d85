import { append, type Plan } from './change.ts';
import { planCi } from './plan-ci.ts';
import { planEslint } from './plan-eslint.ts';
import { planHook } from './plan-hook.ts';
import { getInstallCommand, type Project } from './project.ts';

function planPackages(project: Project, plan: Plan): void {
  if (project.packageManager === undefined) {
    plan.steps.push('There is no package.json here: the gates run binom-lint through npx, which downloads it.');
    return;
  }
  const missing = ['eslint-plugin-binom', 'eslint'].filter((name) => !project.packages.has(name));
  if (missing.length > 0) plan.steps.push(`Install: ${getInstallCommand(project, missing)}`);
  else plan.kept.push('package.json has eslint-plugin-binom and eslint');
}

const IGNORES_ENV = /^(?:\/|\*\*\/)?\.env(?:\*|\.\*)?\s*$/mu;

function planEnvFiles(project: Project, plan: Plan): void {
  if (project.trackedEnv.length > 0) {
    const names = project.trackedEnv.join(' ');
    plan.steps.push(
      `Take ${names} out of git, which .gitignore does not do: git rm --cached ${names}. A key that was in it has leaked: see binom-lint incident.`,
    );
  }
  const ignore = project.read('.gitignore');
  if (ignore !== undefined && IGNORES_ENV.test(ignore)) plan.kept.push('.gitignore has .env');
  else
    plan.changes.push({
      path: '.gitignore',
      why: 'keys in .env stay out of the repository',
      before: ignore,
      after: append(ignore, '.env\n'),
    });
  const example = project.read('.env.example');
  if (example !== undefined && /BINOM\w*KEY/u.test(example)) {
    plan.kept.push('.env.example names the key');
    return;
  }
  const lines =
    '# The API key of the Binom tracker (Settings > User). Put the real one into .env, never here.\nBINOM_API_KEY=\n';
  plan.changes.push({
    path: '.env.example',
    why: 'everyone sees which variable the key is read from',
    before: example,
    after: append(example, lines),
  });
}

function planSecretlint(project: Project, plan: Plan): void {
  const path = project.secretlintConfig;
  if (path === undefined) return;
  const before = project.read(path) ?? '';
  if (before.includes('eslint-plugin-binom/secretlint')) {
    plan.kept.push(`${path} has the preset`);
    return;
  }
  const found = /(?<head>"rules"\s*:\s*\[)(?<space>\s*)(?=\{)/u.exec(before);
  if (found === null) {
    plan.steps.push(`Add { "id": "eslint-plugin-binom/secretlint" } to the rules of ${path}.`);
    return;
  }
  const at = found.index + (found.groups?.head ?? '').length;
  const space = found.groups?.space ?? '';
  const entry = `${space}{ "id": "eslint-plugin-binom/secretlint" },`;
  plan.changes.push({
    path,
    why: 'secretlint knows Binom keys',
    before,
    after: before.slice(0, at) + entry + before.slice(at),
  });
}

/** Everything that init would do for a project; running it on the result proposes nothing more. */
export function planInit(project: Project): Plan {
  const plan: Plan = { changes: [], steps: [], kept: [] };
  planPackages(project, plan);
  planEslint(project, plan);
  planSecretlint(project, plan);
  planHook(project, plan);
  planCi(project, plan);
  planEnvFiles(project, plan);
  return plan;
}
