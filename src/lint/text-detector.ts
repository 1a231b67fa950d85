import type { SecretLintCoreConfigUnionRule } from '@secretlint/types';
import { detectCleartext } from '../binom/detect-cleartext.ts';
import { detectClientExposed } from '../binom/detect-client-exposed.ts';
import { detectKey } from '../binom/detect-key.ts';
import { detectTls } from '../binom/detect-tls.ts';
import { DEFAULT_SETTINGS } from '../binom/settings.ts';
import type { RawFinding } from './finding.ts';
import { getRuleFacts } from './rule-facts.ts';
import { mayHoldCommonSecret } from './secretlint-anchors.ts';
import type { CapturedIgnore } from './secretlint-capture.ts';

export const PRESET_ID = 'eslint-plugin-binom/secretlint';
export const RECOMMEND_ID = '@secretlint/secretlint-rule-preset-recommend';

/** A text to look at, and how it is called. */
export interface TextInput {
  /** Relative to the root of the run, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What secretlint's rules said about a text. */
export interface TextResult {
  readonly findings: readonly RawFinding[];
  /** Where secretlint's comments switch reports off. */
  readonly ignores: readonly CapturedIgnore[];
}

/** Rules of the user's `.secretlintrc*`; undefined when there is none. */
export interface TextConfig {
  readonly rules: readonly SecretLintCoreConfigUnionRule[];
  readonly sharedOptions?: object;
}

const DETECTORS = [detectKey, detectTls, detectCleartext, detectClientExposed];
const NOTHING: TextResult = { findings: [], ignores: [] };

/** Do our own detectors see anything under default options? They are what the preset runs, so this is exact. */
function hasBinomFault(input: TextInput): boolean {
  return DETECTORS.some((detect) => detect(input.text, { path: input.path, settings: DEFAULT_SETTINGS }).length > 0);
}

async function loadDefaultRules(): Promise<readonly SecretLintCoreConfigUnionRule[]> {
  const [own, common] = await Promise.all([
    import('../secretlint/index.ts').catch(() => undefined), // TEMPORARY until the preset lands
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  return [
    ...(own === undefined ? [] : [{ id: PRESET_ID, rule: own.creator }]),
    { id: RECOMMEND_ID, rule: common.creator },
  ];
}

/** The user's rules, and ours where the user's configuration does not list them. */
async function combineRules(config: TextConfig): Promise<readonly SecretLintCoreConfigUnionRule[]> {
  const listed = new Set(config.rules.flatMap((item) => [item.id, item.rule.meta.id]));
  const missing = (await loadDefaultRules()).filter((item) => !listed.has(item.id) && !listed.has(item.rule.meta.id));
  return [...config.rules, ...missing];
}

/**
 * Runs the preset, preset-recommend and the user's secretlint rules over texts. Nothing of secretlint is loaded until a text may hold
 * something: with rules of the user's own every text may.
 */
export class TextDetector {
  readonly #config: TextConfig | undefined;
  #rules: Promise<readonly SecretLintCoreConfigUnionRule[]> | undefined;

  constructor(config?: TextConfig) {
    this.#config = config;
  }

  isCandidate(input: TextInput): boolean {
    return this.#config !== undefined || mayHoldCommonSecret(input.text) || hasBinomFault(input);
  }

  /** Findings sorted by place; call only for candidates. Throws what a rule throws. */
  async detect(input: TextInput): Promise<TextResult> {
    if (input.text === '') return NOTHING;
    const rules = await (this.#rules ??= this.#config === undefined ? loadDefaultRules() : combineRules(this.#config));
    const { runSecretlint } = await import('./secretlint-run.ts');
    const sink = await runSecretlint(input.text, input.path, rules, this.#config?.sharedOptions);
    const findings = sink.reports.map((report): RawFinding => {
      const found = input.text.slice(report.start, report.end);
      return {
        rule: report.rule,
        kind: getRuleFacts(report.rule).kind,
        severity: report.severity,
        start: report.start,
        end: report.end,
        message: report.message,
        docsUrl: report.docsUrl,
        // Rules of others give a range that may cut the secret short; then their data tell two of them apart.
        secret: report.rule.startsWith(PRESET_ID) ? found : `${found}\0${report.secret}`,
      };
    });
    return { findings: findings.sort((a, b) => a.start - b.start || a.end - b.end), ignores: sink.ignores };
  }
}
