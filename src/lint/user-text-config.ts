import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SecretLintCoreConfigUnionRule } from '@secretlint/types';
import { ConfigError } from './config-error.ts';
import { loadDefaultRules, type TextConfig } from './text-detector.ts';

const CONFIG_NAMES = [
  '.secretlintrc',
  '.secretlintrc.json',
  '.secretlintrc.yml',
  '.secretlintrc.yaml',
  '.secretlintrc.js',
  '.secretlintrc.cjs',
];

/** What secretlint's own loader gives; it is the user's copy, so nothing else is assumed. */
interface ConfigLoader {
  readonly loadConfig: (options: {
    readonly cwd: string;
    readonly configFilePath: string;
    readonly testReplaceDefinitions: readonly { readonly id: string; readonly rule: unknown }[];
  }) => Promise<{ readonly config: TextConfig }>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The `.secretlintrc*` of the first folder that has one, or its package.json when that has a `secretlint` part. */
export function findSecretlintConfig(folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    const found = CONFIG_NAMES.map((name) => join(folder, name)).find((name) => existsSync(name));
    if (found !== undefined) return found;
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && /"secretlint"\s*:\s*\{/u.test(readFileSync(manifest, 'utf8'))) return manifest;
  }
  return undefined;
}

/** secretlint's loader out of the user's own installation, package by package, as strict package managers demand. */
async function findLoader(config: string): Promise<ConfigLoader | undefined> {
  let from = config;
  try {
    for (const name of ['secretlint', '@secretlint/node', '@secretlint/config-loader'])
      from = createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
  const loaded: unknown = await import(pathToFileURL(from).href);
  // The function's shape is secretlint's documented API.
  return isRecord(loaded) && typeof loaded.loadConfig === 'function' ? (loaded as unknown as ConfigLoader) : undefined;
}

/** Without secretlint installed only our own rules and preset-recommend can be meant. */
async function readPlainly(config: string): Promise<TextConfig> {
  const data: unknown = JSON.parse(readFileSync(config, 'utf8'));
  const descriptor = isRecord(data) && config.endsWith('package.json') ? data.secretlint : data;
  if (!isRecord(descriptor) || !Array.isArray(descriptor.rules)) throw new Error('it has no list of "rules"');
  const known = await loadDefaultRules();
  const rules = descriptor.rules.map((item: unknown): SecretLintCoreConfigUnionRule => {
    const found = isRecord(item) ? known.find((rule) => rule.id === item.id) : undefined;
    if (found === undefined || !isRecord(item))
      throw new Error('it needs packages that are not installed: npm install --save-dev secretlint');
    return { ...found, ...item, rule: found.rule } as SecretLintCoreConfigUnionRule; // Same shape, checked by secretlint when it runs.
  });
  return { rules };
}

/**
 * Loads a `.secretlintrc*` through the user's secretlint. Our own preset is taken from here, whichever way the user installed it.
 * @throws ConfigError naming the file
 */
export async function loadSecretlintConfig(config: string, cwd: string): Promise<TextConfig> {
  try {
    const loader = await findLoader(config);
    if (loader === undefined) {
      if (/\.(?:ya?ml|c?js)$/u.test(config))
        throw new Error('it needs secretlint to be read: npm install --save-dev secretlint');
      return await readPlainly(config);
    }
    const testReplaceDefinitions = (await loadDefaultRules()).map(({ id, rule }) => ({ id, rule }));
    return (await loader.loadConfig({ cwd, configFilePath: config, testReplaceDefinitions })).config;
  } catch (error) {
    const said =
      error instanceof Error ? (error.message.split('\n').find((line) => line.trim() !== '') ?? '') : String(error);
    throw new ConfigError(
      `The secretlint configuration ${config} cannot be used (${said.trim()}): mend it, or run with --no-config.`,
    );
  }
}
