import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ESLint } from 'eslint';
import { type CodeDetector, type CodeResult, isCodeCandidate, toCodeResult } from './code-detector.ts';
import { readSettings } from '../binom/settings.ts';
import { ConfigError } from './config-error.ts';
import type { Severity } from './finding.ts';
import type { LineIndex } from './line-index.ts';
import type { TextInput } from './text-detector.ts';

const CONFIG_NAMES = [
  'eslint.config.js',
  'eslint.config.mjs',
  'eslint.config.cjs',
  'eslint.config.ts',
  'eslint.config.mts',
  'eslint.config.cts',
];
/** Packages that bring no settings of ours along. */
const WITHOUT_SETTINGS =
  /^(?:@eslint\/[\w-]+|eslint(?:\/[\w-]+)?|typescript-eslint|@typescript-eslint\/[\w-]+|globals|eslint-config-prettier(?:\/flat)?|node:[\w/]+)$/u;
const PLUGIN_NAME = 'eslint-plugin-binom';

/** The nearest `eslint.config.*` of a file, up to the root of the run: ESLint 10 looks from the file, so do we. */
export function findEslintConfig(location: string, root: string): string | undefined {
  for (let folder = dirname(location); ; folder = dirname(folder)) {
    const found = CONFIG_NAMES.map((name) => join(folder, name)).find((name) => existsSync(name));
    if (found !== undefined || folder === root || folder === dirname(folder)) return found;
  }
}

/** What a computed configuration says about our plugin. */
interface Terms {
  /** Under which prefix the plugin is registered there. */
  readonly prefix: string;
  readonly key: string;
  /** `settings.binom`, as written. */
  readonly settings: unknown;
  /** Rules (with our own prefix) that run, and how grave their findings are. */
  readonly levels: RuleLevels;
}

/** Rules that run over a file. */
export type RuleLevels = ReadonlyMap<string, Severity>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isOurPlugin(plugin: unknown): boolean {
  return isRecord(plugin) && isRecord(plugin.meta) && plugin.meta.name === PLUGIN_NAME;
}

/** Our part of a computed configuration; undefined when the plugin or any rule of it is not in it. */
function readTerms(config: unknown): Terms | undefined {
  if (!isRecord(config) || !isRecord(config.plugins) || !isRecord(config.rules)) return undefined;
  const prefix = Object.entries(config.plugins).find(([, plugin]) => isOurPlugin(plugin))?.[0];
  if (prefix === undefined) return undefined;
  const rules = Object.entries(config.rules).filter(([name]) => name.startsWith(`${prefix}/`));
  if (rules.length === 0) return undefined;
  const settings = isRecord(config.settings) ? config.settings.binom : undefined;
  const levels = new Map<string, Severity>();
  for (const [name, entry] of rules) {
    const level: unknown = Array.isArray(entry) ? entry[0] : entry;
    const isOff = level === 'off' || level === 0;
    if (!isOff)
      levels.set(`binom/${name.slice(prefix.length + 1)}`, level === 'warn' || level === 1 ? 'warning' : 'error');
  }
  return {
    prefix,
    settings,
    levels,
    key: JSON.stringify([rules, settings], (_, value: unknown) => (value instanceof RegExp ? String(value) : value)),
  };
}

interface Loaded {
  readonly eslint: ESLint;
  readonly fixer: ESLint;
  /** The same configuration with an entry for every file: what it still refuses, an ignore pattern names. */
  readonly probe: ESLint;
}

/**
 * Our rules as the user's `eslint.config.*` sets them: levels, options, settings, parsers, processors and ignores are ESLint's own work.
 * Files for which the configuration does not have the plugin go to the fallback.
 */
export class UserCodeDetector implements CodeDetector {
  readonly #root: string;
  readonly #fallback: CodeDetector;
  readonly #prefixes = new Set<string>();
  /** By folder; empty where there is none. */
  readonly #configs = new Map<string, string>();
  readonly #settled = new Map<string, boolean>();
  readonly #engines = new Map<string, Promise<Loaded>>();

  /** @param root absolute root of the run */
  constructor(root: string, fallback: CodeDetector) {
    this.#root = root;
    this.#fallback = fallback;
  }

  readonly isCandidate = async (input: TextInput): Promise<boolean> => {
    if (isCodeCandidate(input)) return true;
    const config = this.#getConfig(input.path);
    if (config === undefined || !this.#mayHaveSettings(config)) return false;
    const found = await this.#find(input.path);
    if (found === undefined || found === 'ignored') return false;
    const settings = await guard(config, () => Promise.resolve().then(() => readSettings(found.terms.settings)));
    return isCodeCandidate(input, settings);
  };

  /** Looked for once a folder. */
  #getConfig(path: string): string | undefined {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const known = this.#configs.get(folder);
    if (known !== undefined) return known === '' ? undefined : known;
    const found = findEslintConfig(join(this.#root, path), this.#root);
    this.#configs.set(folder, found ?? '');
    return found;
  }

  /** Settings of ours come from the file itself or from what it imports; packages that surely have none need not be loaded. */
  #mayHaveSettings(config: string): boolean {
    const known = this.#settled.get(config);
    if (known !== undefined) return known;
    const text = readFileSync(config, 'utf8');
    const imports = [...text.matchAll(/(?:\bfrom|\bimport|\brequire)\s*(?:\(\s*)?['"](?<name>[^'"]+)['"]/gu)].map(
      (found) => found.groups?.name ?? '',
    );
    const answer =
      /binom/iu.test(text) ||
      imports.some((name) => !WITHOUT_SETTINGS.test(name)) ||
      /import\s*\(\s*[^'"\s]/u.test(text);
    this.#settled.set(config, answer);
    return answer;
  }

  readonly getCacheKey = async (path: string): Promise<string> => {
    const found = await this.#find(path);
    return found === 'ignored'
      ? 'ignored'
      : found === undefined
        ? this.#fallback.getCacheKey(path)
        : `user:${found.terms.key}`;
  };

  readonly detect = async (input: TextInput, lines: LineIndex): Promise<CodeResult> => {
    const found = await this.#find(input.path);
    if (found === 'ignored') return { findings: [], isIgnored: true };
    if (found === undefined) return this.#fallback.detect(input, lines);
    const { loaded, terms, config } = found;
    const filePath = join(this.#root, input.path);
    const results = await guard(config, () => loaded.eslint.lintText(input.text, { filePath, warnIgnored: false }));
    const messages = results.flatMap((result) => [...result.messages, ...result.suppressedMessages]);
    const result = toCodeResult(messages, input, lines, (rule) => {
      if (!rule.startsWith(`${terms.prefix}/`)) return undefined;
      const name = rule.slice(terms.prefix.length + 1);
      return { name: `binom/${name}`, url: loaded.eslint.getRulesMetaForResults(results)[rule]?.docs?.url };
    });
    return result.unparsable === undefined ? result : this.#readPlainly(input, lines, result, terms);
  };

  /** A parser with demands (a project that has the file, say) may refuse what is no fault of the program's: read it without them. */
  async #readPlainly(input: TextInput, lines: LineIndex, refused: CodeResult, terms: Terms): Promise<CodeResult> {
    const plain = await this.#fallback.detect(input, lines);
    if (plain.unparsable !== undefined || plain.isSkipped === true) return refused;
    return { findings: plain.findings.filter(({ rule }) => terms.levels.has(rule)) };
  }

  /** The rules that the configuration has for a file; undefined where it does not have the plugin, and the fallback judges. */
  readonly getLevels = async (path: string): Promise<RuleLevels | 'ignored' | undefined> => {
    const found = await this.#find(path);
    return found === 'ignored' ? found : found?.terms.levels;
  };

  readonly fix = async (input: TextInput): Promise<string | undefined> => {
    const found = await this.#find(input.path);
    if (found === 'ignored') return undefined;
    if (found === undefined) return this.#fallback.fix(input);
    const filePath = join(this.#root, input.path);
    const results = await guard(found.config, () =>
      found.loaded.fixer.lintText(input.text, { filePath, warnIgnored: false }),
    );
    return results[0]?.output;
  };

  async #find(path: string): Promise<{ loaded: Loaded; terms: Terms; config: string } | 'ignored' | undefined> {
    const location = join(this.#root, path);
    const config = this.#getConfig(path);
    if (config === undefined) return undefined;
    const loading = this.#engines.get(config) ?? this.#load(config);
    this.#engines.set(config, loading);
    const loaded = await loading;
    const computed: unknown = await guard(config, () => loaded.eslint.calculateConfigForFile(location));
    // What ESLint ignores, its rules here ignore too, with or without our plugin; the checks for text do not. A file for which the
    // configuration has no entry (TypeScript, when it speaks of JavaScript only) is not ignored: the fallback reads it.
    if (computed === undefined) {
      return (await guard(config, () => loaded.probe.isPathIgnored(location))) ? 'ignored' : undefined;
    }
    const terms = readTerms(computed);
    if (terms === undefined) return undefined;
    this.#prefixes.add(terms.prefix);
    return { loaded, terms, config };
  }

  async #load(config: string): Promise<Loaded> {
    const { ESLint } = await import('eslint');
    const options: ESLint.Options = {
      cwd: dirname(config),
      overrideConfigFile: config,
      // Rules of other plugins are the user's own run of ESLint. A prefix is known before any rule runs: see #find.
      ruleFilter: ({ ruleId }) => this.#prefixes.has(ruleId.slice(0, ruleId.lastIndexOf('/'))),
      overrideConfig: { linterOptions: { reportUnusedDisableDirectives: 'off', reportUnusedInlineConfigs: 'off' } },
    };
    return guard(config, () =>
      Promise.resolve({
        eslint: new ESLint(options),
        fixer: new ESLint({ ...options, fix: true }),
        probe: new ESLint({ ...options, overrideConfig: { files: ['**/*.*', '**/*'] } }),
      }),
    );
  }
}

/** Turns what ESLint throws about a configuration into a sentence with its name. */
async function guard<T>(config: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new ConfigError(
      `The ESLint configuration ${config} cannot be used (${said}): mend it, or run with --no-config.`,
    );
  }
}
