import type { ESLint } from 'eslint';
import { Linter } from 'eslint';
import * as parser from '@typescript-eslint/parser';
import plugin from '../../src/index.ts';

/**
 * Ends a program with what opens every prefilter and makes the file one about Binom: without it most rules do not even start on a text that
 * has nothing to do with the tracker.
 */
export const WAKE_UP = `
;(function (binomOptions) {
  const BINOM_API_KEY = process.env.BINOM_API_KEY;
  const tls = { rejectUnauthorized: true, minVersion: 'TLSv1.3', allowlist: ['10.0.0.0/8'] };
  return fetch('https://t.example/public/api/v1/info/campaign', { ...tls, ...binomOptions, headers: { 'api-key': BINOM_API_KEY } });
})();`;

/** `typescript` is what most projects parse with, `javascript` what ESLint does by itself; they bear different depths. */
export type Language = 'typescript' | 'javascript';

/** Lints with all rules, every credential guarded; `hasRules: false` shows what ESLint itself bears. Throws when a rule crashes. */
export function lint(text: string, language: Language = 'typescript', hasRules = true): Linter.LintMessage[] {
  const base: Linter.Config = {
    files: ['**/*.{js,jsx,ts,tsx}'],
    languageOptions: {
      ...(language === 'typescript' && { parser }),
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
    linterOptions: { noInlineConfig: true },
    settings: { binom: { credentials: 'any' } },
  };
  // The plugin's type of a rule is narrower than ESLint's own.
  const rules = (plugin as ESLint.Plugin & typeof plugin).configs.strict;
  return new Linter().verify(text, hasRules ? [base, rules] : [base], { filename: 'file.tsx' });
}
