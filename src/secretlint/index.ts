import type { SecretLintRuleCreator, SecretLintRulePresetCreator } from '@secretlint/types';
import { commentFilter } from './comments.ts';
import { DOCS_URL } from './messages.ts';
import type { PresetOptions } from './options.ts';
import { readOptions, RULE_NAMES } from './options.ts';
import { createRule } from './rules.ts';

export type { PresetOptions } from './options.ts';

const DEFAULTS = readOptions(undefined);

/** The rules under default options, as secretlint lists them. */
export const rules: SecretLintRuleCreator[] = [...RULE_NAMES.map((name) => createRule(name, DEFAULTS)), commentFilter];

/** The secretlint preset `eslint-plugin-binom/secretlint`. */
export const creator: SecretLintRulePresetCreator<PresetOptions> = {
  meta: { id: 'eslint-plugin-binom/secretlint', type: 'preset', recommended: true, docs: { url: DOCS_URL } },
  rules,
  create(context, raw) {
    const options = readOptions(raw);
    for (const name of RULE_NAMES) if (!options.disable.has(name)) context.registerRule(createRule(name, options));
    context.registerRule(commentFilter);
  },
};
