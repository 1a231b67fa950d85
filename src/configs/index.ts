/** The shared configurations: `recommended` and `strict`, made from what each rule says of itself. */
import type { ESLint, Linter } from 'eslint';
import type { BinomRule } from '../create-rule.ts';

/** What the plugin is called in configurations. */
export const NAMESPACE = 'binom';

export interface Configs extends Record<string, Linter.Config> {
  /** The rules for every project, as errors. */
  readonly recommended: Linter.Config;
  /** The recommended rules and those that need a key register or ask for more discipline. */
  readonly strict: Linter.Config;
}

/** Makes the configurations. The plugin refers to itself by a getter, since it holds them. */
export function createConfigs(getPlugin: () => ESLint.Plugin, rules: Readonly<Record<string, BinomRule>>): Configs {
  const create = (name: string, isIn: (rule: BinomRule) => boolean): Linter.Config => ({
    name: `${NAMESPACE}/${name}`,
    plugins: {
      get [NAMESPACE]() {
        return getPlugin();
      },
    },
    rules: Object.fromEntries(
      Object.entries(rules)
        .filter(([, rule]) => isIn(rule))
        .map(([id]): [string, 'error'] => [`${NAMESPACE}/${id}`, 'error']),
    ),
  });
  return {
    recommended: create('recommended', (rule) => rule.meta.docs?.recommended === true),
    strict: create('strict', () => true),
  };
}
