import type { ESLint, Linter } from 'eslint';
import { type CodeDetector, type CodeResult, isCodeCandidate, isComponent, toCodeResult } from './code-detector.ts';
import { loadLightParser } from './light-parser.ts';
import type { LineIndex } from './line-index.ts';
import { keepScripts } from './scripts.ts';
import type { TextInput } from './text-detector.ts';

/** The plugin as this module needs it. */
export interface PluginLike {
  readonly rules?: ESLint.Plugin['rules'];
  readonly configs?: Readonly<Record<string, unknown>>;
}

/** How the heavy parts are loaded; tests hand in their own. */
export interface CodeModules {
  readonly loadPlugin: () => Promise<PluginLike>;
  readonly loadLightParser: () => Promise<Linter.Parser | undefined>;
}

const MARKUP_NAME = /\.(?:vue|svelte|astro|html?)$/iu;
const TYPESCRIPT_NAME = /\.[cm]?tsx?$/iu;
const CODE_SUFFIX = /\.[cm]?[jt]sx?$/iu;
const TSX_NAME = /\.tsx$/iu;

const REAL_MODULES: CodeModules = {
  loadPlugin: async () => {
    const { default: plugin } = await import('../index.ts');
    return plugin;
  },
  loadLightParser,
};

// A program without a suffix (a command with a first line) matches no `files` pattern of a configuration.
const getFilename = (path: string): string => (CODE_SUFFIX.test(path) ? path : `${path}.js`);

async function loadLinter(): Promise<Linter> {
  // The entry without the command line loads in half the time; ESLint 9.22 may lack it.
  const eslint = await import('eslint/universal').catch(() => import('eslint'));
  return new eslint.Linter({ configType: 'flat' });
}

/** What inline comments hid in the last `verify`; the types of ESLint lack the method. */
function getSuppressed(linter: Linter): Linter.SuppressedLintMessage[] {
  return (linter as Linter & { getSuppressedMessages: () => Linter.SuppressedLintMessage[] }).getSuppressedMessages();
}

type Attempt = Pick<Linter.Config, 'languageOptions'>;

/**
 * Ways to read a program, the likeliest first. JavaScript goes through ESLint's own parser, which loads and runs in a fraction of the
 * time. TypeScript goes through the light parser where there is one. The TypeScript parser is the last resort for both.
 */
async function* getAttempts(path: string, light: Linter.Parser | undefined): AsyncGenerator<Attempt> {
  const isTypeScript = TYPESCRIPT_NAME.test(path);
  if (!isTypeScript) {
    const parserOptions = { ecmaFeatures: { jsx: true } };
    const isCommonJs = /\.cjs$/iu.test(path);
    if (!isCommonJs) yield { languageOptions: { sourceType: 'module', parserOptions } };
    yield { languageOptions: { sourceType: 'commonjs', parserOptions } };
  }
  if (isTypeScript && light) yield { languageOptions: { parser: light, sourceType: 'module' } };
  const typescript = await import('@typescript-eslint/parser');
  const jsx = !isTypeScript || TSX_NAME.test(path);
  yield {
    languageOptions: {
      parser: typescript,
      sourceType: 'module',
      parserOptions: { ecmaFeatures: { jsx }, warnOnUnsupportedTypeScriptVersion: false },
    },
  };
}

/** Our rules under `recommended` or `strict`, for projects whose ESLint configuration does not have the plugin. */
export class DefaultCodeDetector implements CodeDetector {
  readonly #level: 'recommended' | 'strict';
  readonly #modules: CodeModules;
  #lightParser: Promise<Linter.Parser | undefined> | undefined;
  #loaded: Promise<{ linter: Linter; plugin: PluginLike }> | undefined;

  constructor(level: 'recommended' | 'strict', modules: CodeModules = REAL_MODULES) {
    this.#level = level;
    this.#modules = modules;
  }

  readonly isCandidate = (input: TextInput): Promise<boolean> => Promise.resolve(isCodeCandidate(input));

  readonly getCacheKey = (): Promise<string> => Promise.resolve(`default:${this.#level}`);

  readonly detect = async (input: TextInput, lines: LineIndex): Promise<CodeResult> => {
    if (!isComponent(input.path)) return this.#detectProgram(input, lines);
    const text = MARKUP_NAME.test(input.path) ? keepScripts(input.text, input.path) : undefined;
    if (text === undefined) return { findings: [], isSkipped: true };
    const result = await this.#detectProgram({ path: `${input.path}.tsx`, text }, lines);
    // Without its own parser a component is read as well as can be: the checks for text ran over all of it.
    return result.unparsable === undefined ? result : { findings: [], isSkipped: true };
  };

  async #detectProgram(input: TextInput, lines: LineIndex): Promise<CodeResult> {
    const { linter, plugin } = await (this.#loaded ??= this.#load());
    const describe = (rule: string): { name: string; url?: string } | undefined => {
      const found = rule.startsWith('binom/') ? plugin.rules?.[rule.slice('binom/'.length)] : undefined;
      return found && { name: rule, url: found.meta?.docs?.url };
    };
    let first: CodeResult | undefined;
    for await (const attempt of getAttempts(input.path, await this.#light(input.path))) {
      const messages = linter.verify(input.text, this.#getConfig(attempt, plugin), {
        filename: getFilename(input.path),
      });
      const result = toCodeResult([...messages, ...getSuppressed(linter)], input, lines, describe);
      if (result.unparsable === undefined) return result;
      first ??= result;
    }
    return first ?? { findings: [] };
  }

  async #light(path: string): Promise<Linter.Parser | undefined> {
    return TYPESCRIPT_NAME.test(path) ? (this.#lightParser ??= this.#modules.loadLightParser()) : undefined;
  }

  readonly fix = async (input: TextInput): Promise<string | undefined> => {
    if (isComponent(input.path)) return undefined;
    const { linter, plugin } = await (this.#loaded ??= this.#load());
    // Fixes need tokens, which the light parser has none of.
    for await (const attempt of getAttempts(input.path, undefined)) {
      const report = linter.verifyAndFix(input.text, this.#getConfig(attempt, plugin), {
        filename: getFilename(input.path),
      });
      if (report.messages.some((message) => message.fatal === true)) continue;
      return report.fixed ? report.output : undefined;
    }
    return undefined;
  };

  #getConfig(attempt: Attempt, plugin: PluginLike): Linter.Config[] {
    const level = plugin.configs?.[this.#level];
    // Configs of the plugin are flat configs by construction; ESLint validates them anyway.
    const configs = (Array.isArray(level) ? level : [level ?? {}]) as Linter.Config[];
    return [
      {
        files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
        ...attempt,
        linterOptions: { reportUnusedDisableDirectives: 'off' },
      },
      ...configs,
    ];
  }

  async #load(): Promise<{ linter: Linter; plugin: PluginLike }> {
    const [linter, plugin] = await Promise.all([loadLinter(), this.#modules.loadPlugin()]);
    return { linter, plugin };
  }
}
