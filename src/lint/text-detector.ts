import type { SecretLintCoreConfigUnionRule } from '@secretlint/types';
import { detectCleartext } from '../binom/detect-cleartext.ts';
import { detectClientExposed } from '../binom/detect-client-exposed.ts';
import { detectKey } from '../binom/detect-key.ts';
import { detectTls } from '../binom/detect-tls.ts';
import { findSelfEvidentKeys } from '../binom/keys.ts';
import { DEFAULT_SETTINGS } from '../binom/settings.ts';
import type { RawFinding } from './finding.ts';
import { type Check, CHECKS, getChecks, type Marks, mayHoldCommon } from './quick-search.ts';
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
  /** What a look at the bytes found; without it nothing is known. */
  readonly marks?: Marks;
  /** The bytes are no text (each is one character here): only keys that need no context count. */
  readonly isBinary?: boolean;
}

/** What secretlint's rules said about a text. */
export interface TextResult {
  readonly findings: readonly RawFinding[];
  /** Where secretlint's comments switch reports off. */
  readonly ignores: readonly CapturedIgnore[];
}

/** Rules of the user's `.secretlintrc*`; undefined when there is none. */
export interface TextConfig {
  readonly rules?: readonly SecretLintCoreConfigUnionRule[];
  readonly sharedOptions?: object;
  /** Paths that `.secretlintignore` leaves out of secretlint's rules. */
  readonly isIgnored?: (path: string) => boolean;
}

const DETECTORS = {
  key: detectKey,
  tls: detectTls,
  cleartext: detectCleartext,
  'client-exposed': detectClientExposed,
} as const satisfies Record<Check, unknown>;
// The preset's messages end with the fingerprint for readers of secretlint; here it has a place of its own.
const FINGERPRINT_NOTE = /(?<!\s)\s*\(fingerprint [A-Z0-9]+\)$/u;
const NOTHING: TextResult = { findings: [], ignores: [] };

/** Do our own detectors see anything under default options? They are what the preset runs, so this is exact. */
function hasBinomFault(input: TextInput): boolean {
  const { path, marks } = input;
  const checks = marks === undefined ? CHECKS : getChecks(marks, path);
  // The text is asked for no earlier: most are never decoded.
  return checks.some((check) => DETECTORS[check](input.text, { path, settings: DEFAULT_SETTINGS }).length > 0);
}

/** Our preset and preset-recommend, as a run without configuration has them. */
export async function loadDefaultRules(): Promise<readonly SecretLintCoreConfigUnionRule[]> {
  const [own, common] = await Promise.all([
    import('../secretlint/index.ts'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  return [
    { id: PRESET_ID, rule: own.creator },
    { id: RECOMMEND_ID, rule: common.creator },
  ];
}

/** The user's rules, and ours where the user's configuration does not list them. */
async function combineRules(
  rules: readonly SecretLintCoreConfigUnionRule[],
): Promise<readonly SecretLintCoreConfigUnionRule[]> {
  const listed = new Set(rules.flatMap((item) => [item.id, item.rule.meta.id]));
  const missing = (await loadDefaultRules()).filter((item) => !listed.has(item.id) && !listed.has(item.rule.meta.id));
  return [...rules, ...missing];
}

/**
 * Runs the preset, preset-recommend and the user's secretlint rules over texts. Nothing of secretlint is loaded until a text may hold
 * something: with rules of the user's own every text may.
 */
export class TextDetector {
  readonly #config: TextConfig | undefined;
  /** Each text is asked about more than once. */
  readonly #known = new WeakMap<TextInput, boolean>();
  #rules: Promise<readonly SecretLintCoreConfigUnionRule[]> | undefined;

  constructor(config?: TextConfig) {
    this.#config = config;
  }

  isCandidate(input: TextInput): boolean {
    if (this.#config?.isIgnored?.(input.path) === true) return false;
    if (input.isBinary === true) return findSelfEvidentKeys(input.text).length > 0;
    if (this.#config?.rules !== undefined) return true;
    let answer = this.#known.get(input);
    if (answer === undefined) {
      const isCommon = input.marks === undefined ? mayHoldCommonSecret(input.text) : mayHoldCommon(input.marks);
      this.#known.set(input, (answer = isCommon || hasBinomFault(input)));
    }
    return answer;
  }

  /** The rules of our own preset that run: all of them, unless the configuration switches some off. */
  async getPresetRules(): Promise<readonly string[]> {
    const { readOptions, RULE_NAMES } = await import('../secretlint/options.ts');
    const listed = this.#config?.rules?.find(({ id, rule }) => id === PRESET_ID || rule.meta.id === PRESET_ID);
    if (listed?.disabled === true) return [];
    const { disable } = readOptions(listed?.options);
    return RULE_NAMES.filter((name) => !disable.has(name)).map((name) => `${PRESET_ID}/${name}`);
  }

  /** Findings sorted by place; call only for candidates. Throws what a rule throws. */
  async detect(input: TextInput): Promise<TextResult> {
    if (input.text === '') return NOTHING;
    const rules = await (this.#rules ??= combineRules(this.#config?.rules ?? []));
    const { runSecretlint } = await import('./secretlint-run.ts');
    const sink = await runSecretlint(input, rules, this.#config?.sharedOptions);
    const findings = sink.reports.map((report): RawFinding => {
      const found = input.text.slice(report.start, report.end);
      return {
        rule: report.rule,
        kind: getRuleFacts(report.rule).kind,
        severity: report.severity,
        start: report.start,
        end: report.end,
        message: report.message.replace(FINGERPRINT_NOTE, ''),
        docsUrl: report.docsUrl,
        // Rules of others give a range that may cut the secret short; then their data tell two of them apart.
        secret: report.rule.startsWith(PRESET_ID) ? found : `${found}\0${report.secret}`,
      };
    });
    return { findings: findings.sort((a, b) => a.start - b.start || a.end - b.end), ignores: sink.ignores };
  }
}
