import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BlobCache, FileCache, getCacheLocation } from '../../lint/cache.ts';
import type { CodeDetector } from '../../lint/code-detector.ts';
import { DefaultCodeDetector } from '../../lint/default-code-detector.ts';
import type { EngineOptions } from '../../lint/engine.ts';
import type { Place } from '../../lint/root.ts';
import type { Entry } from '../../lint/source.ts';
import { type TextConfig, TextDetector } from '../../lint/text-detector.ts';
import type { UserCodeDetector } from '../../lint/user-code-detector.ts';
import type { CommandIo } from '../command.ts';
import type { LintArguments } from './lint-options.ts';

/** What judges texts: the project's own configuration where it has some. */
export interface Detectors {
  readonly code: CodeDetector;
  /** The same, when the project may have an ESLint configuration. */
  readonly user?: UserCodeDetector;
  readonly text: TextDetector;
  readonly textConfig?: TextConfig;
}

/** Throws ConfigError for a broken configuration of secretlint; a broken one of ESLint is only seen at the first file. */
export async function getDetectors(
  { config, useProjectConfig }: Pick<LintArguments, 'config' | 'useProjectConfig'>,
  root: string,
  cwd: string,
): Promise<Detectors> {
  const fallback = new DefaultCodeDetector(config);
  if (!useProjectConfig) return { code: fallback, text: new TextDetector() };
  const [{ UserCodeDetector }, textConfig] = await Promise.all([
    import('../../lint/user-code-detector.ts'),
    getTextConfig(root, cwd),
  ]);
  const user = new UserCodeDetector(root, fallback);
  return { code: user, user, text: new TextDetector(textConfig), textConfig };
}

async function getTextConfig(root: string, cwd: string): Promise<TextConfig | undefined> {
  const { findSecretlintConfig, loadSecretlintConfig } = await import('../../lint/user-text-config.ts');
  const found = findSecretlintConfig([realpathSync(cwd), root]);
  const config = found === undefined ? {} : await loadSecretlintConfig(found, cwd);
  const ignoreFile = join(root, '.secretlintignore');
  if (!existsSync(ignoreFile)) return found === undefined ? undefined : config;
  const { readIgnoreFile } = await import('../../lint/ignore-file.ts');
  return { ...config, isIgnored: readIgnoreFile(readFileSync(ignoreFile, 'utf8')) };
}

/** What a clean text depends on besides the text: everything that the user can set. */
function describeTextConfig(config: TextConfig | undefined): string {
  return JSON.stringify(config ?? null, (name, value: unknown) => {
    // Rules are code: the id beside them says which.
    if (name === 'rule' || typeof value === 'function') return undefined;
    return value instanceof RegExp ? String(value) : value;
  });
}

function getCache(
  args: LintArguments,
  place: Place,
  code: CodeDetector,
  config: TextConfig | undefined,
): BlobCache | undefined {
  if (!args.useCache || args.shouldFix) return undefined;
  const location = getCacheLocation(place.root, place.gitFolder);
  const options = `${describeTextConfig(config)} ${String(args.requireReason)}`;
  return location === undefined
    ? undefined
    : new FileCache(location, async (path) => `${options} ${await code.getCacheKey(path)}`);
}

/** Writes a fixed program back; only what is UTF-8 goes back as it came. */
function writeFix(entry: Entry, text: string, encoding: string): boolean {
  if (encoding !== 'utf-8' && encoding !== 'utf-8-bom') return false;
  writeFileSync(entry.location, encoding === 'utf-8-bom' ? `\uFEFF${text}` : text);
  return true;
}

/** The detectors of a run, with the project's own configuration where it has some. */
export async function getEngineOptions(args: LintArguments, place: Place, io: CommandIo): Promise<EngineOptions> {
  const { code, text, textConfig } = await getDetectors(args, place.root, io.cwd);
  return {
    code,
    text,
    requireReason: args.requireReason,
    isHistory: args.mode === 'range' || args.mode === 'history',
    cache: getCache(args, place, code, textConfig),
    writeFix: args.shouldFix ? writeFix : undefined,
  };
}
