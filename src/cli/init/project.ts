import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun';

/** What init looks at before it proposes anything. Paths are relative to the root. */
export interface Project {
  readonly root: string;
  readonly isRepository: boolean;
  /** Undefined in a folder without package.json. */
  readonly packageManager: PackageManager | undefined;
  readonly isModule: boolean;
  readonly isTypeScript: boolean;
  /** Names of all installed-by-hand packages. */
  readonly packages: ReadonlySet<string>;
  readonly eslintConfig: string | undefined;
  readonly secretlintConfig: string | undefined;
  readonly hook: 'husky' | 'lefthook' | 'pre-commit' | 'githooks' | 'none';
  readonly hasLintStaged: boolean;
  readonly lefthookConfig: string | undefined;
  readonly ci: readonly ('github' | 'gitlab' | 'other')[];
  /** Files with variables that git tracks. */
  readonly trackedEnv: readonly string[];
  /** Text of a file, or undefined when there is none. */
  readonly read: (path: string) => string | undefined;
}

const ESLINT_CONFIGS = [
  'eslint.config.js',
  'eslint.config.mjs',
  'eslint.config.cjs',
  'eslint.config.ts',
  'eslint.config.mts',
  'eslint.config.cts',
];
const SECRETLINT_CONFIGS = [
  '.secretlintrc.json',
  '.secretlintrc',
  '.secretlintrc.yml',
  '.secretlintrc.yaml',
  '.secretlintrc.js',
  '.secretlintrc.cjs',
];
const LEFTHOOK_CONFIGS = ['lefthook.yml', '.lefthook.yml', 'lefthook.yaml', '.lefthook.yaml'];
const LINT_STAGED_CONFIGS = [
  '.lintstagedrc',
  '.lintstagedrc.json',
  '.lintstagedrc.js',
  '.lintstagedrc.mjs',
  'lint-staged.config.js',
  'lint-staged.config.mjs',
];
const OTHER_CI = [
  'azure-pipelines.yml',
  'bitbucket-pipelines.yml',
  'Jenkinsfile',
  '.circleci/config.yml',
  '.travis.yml',
  '.drone.yml',
  '.woodpecker.yml',
];

/** Lock files, the surest sign first. */
const LOCKS: readonly (readonly [string, PackageManager])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The manifest as an object; an unreadable one counts as empty, since nothing is written to it then. */
export function readManifest(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const data: unknown = text === undefined ? undefined : JSON.parse(text.replace(/^\uFEFF/u, ''));
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function getPackageManager(manifest: Record<string, unknown>, has: (path: string) => boolean): PackageManager {
  const named =
    typeof manifest.packageManager === 'string' ? /^(?<name>npm|pnpm|yarn|bun)@/u.exec(manifest.packageManager) : null;
  // The pattern allows no other name.
  return (named?.groups?.name as PackageManager | undefined) ?? LOCKS.find(([lock]) => has(lock))?.[1] ?? 'npm';
}

function getPackages(manifest: Record<string, unknown>): Set<string> {
  const parts = [manifest.dependencies, manifest.devDependencies];
  return new Set(parts.flatMap((part) => (isRecord(part) ? Object.keys(part) : [])));
}

/** Looks at a project. Reads files; changes nothing. */
export function inspectProject(root: string, isRepository: boolean, trackedEnv: readonly string[]): Project {
  const has = (path: string): boolean => existsSync(join(root, path));
  const find = (names: readonly string[]): string | undefined => names.find(has);
  const read = (path: string): string | undefined =>
    has(path) && statSync(join(root, path)).isFile() ? readFileSync(join(root, path), 'utf8') : undefined;
  const text = read('package.json');
  const manifest = readManifest(text) ?? {};
  const packages = getPackages(manifest);
  const lefthookConfig = find(LEFTHOOK_CONFIGS);
  const hook = has('.pre-commit-config.yaml')
    ? 'pre-commit'
    : lefthookConfig !== undefined
      ? 'lefthook'
      : has('.husky') || packages.has('husky')
        ? 'husky'
        : has('.githooks')
          ? 'githooks'
          : 'none';
  const ci: ('github' | 'gitlab' | 'other')[] = [];
  if (has('.github/workflows')) ci.push('github');
  if (has('.gitlab-ci.yml')) ci.push('gitlab');
  if (find(OTHER_CI) !== undefined) ci.push('other');
  return {
    root,
    isRepository,
    trackedEnv,
    packageManager: text === undefined ? undefined : getPackageManager(manifest, has),
    isModule: manifest.type === 'module',
    isTypeScript: has('tsconfig.json') || packages.has('typescript'),
    packages,
    eslintConfig: find(ESLINT_CONFIGS),
    secretlintConfig: find(SECRETLINT_CONFIGS),
    hook,
    hasLintStaged: packages.has('lint-staged') || 'lint-staged' in manifest || find(LINT_STAGED_CONFIGS) !== undefined,
    lefthookConfig,
    ci,
    read,
  };
}

/** How a package's command is run. */
export function getRunner(project: Project): string {
  const runners = { npm: 'npx --no-install', pnpm: 'pnpm exec', yarn: 'yarn', bun: 'bunx --no-install' };
  return project.packageManager === undefined ? 'npx --yes -p eslint-plugin-binom' : runners[project.packageManager];
}

/** How packages are installed for development. */
export function getInstallCommand(project: Project, packages: readonly string[]): string {
  const commands = {
    npm: 'npm install --save-dev',
    pnpm: 'pnpm add --save-dev',
    yarn: 'yarn add --dev',
    bun: 'bun add --dev',
  };
  return `${commands[project.packageManager ?? 'npm']} ${packages.join(' ')}`;
}
