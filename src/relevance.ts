/** Is a file worth a rule's look? Apart from the rules, so that the answer can be had before their code is read. */
import type { TSESLint } from '@typescript-eslint/utils';
import { readSettings, type BinomSettings } from './binom/settings.ts';
import { isRelevant, type Topic } from './prefilter/index.ts';

/** Can a rule of the topic report on the context's text? `false` is certain, `true` is not. Throws a SettingsError on bad settings. */
export function mayReport(context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>, topic: Topic): boolean {
  // JSON, CSS and Markdown come with other trees and without scopes: there is no program to judge.
  return isRelevant(context.sourceCode.text, topic, getSettings(context)) && Boolean(context.sourceCode.scopeManager);
}

/** The validated `settings.binom`; throws a SettingsError. */
export function getSettings(context: { readonly settings: { readonly binom?: unknown } }): BinomSettings {
  return readSettings(context.settings.binom);
}
