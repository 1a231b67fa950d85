/**
 * Rules whose code is read when a text first needs it. To read all of it is most of what loading the plugin costs, and most files of
 * most projects need none. The build puts these in the place of `rules/index.ts`: see `scripts/lazy-rules.mjs`.
 */
import type { BinomRule } from './create-rule.ts';
import { mayReport } from './relevance.ts';

/** What is known of a rule without its code. Plain data, so that the build can write it down. */
export type RuleDescription = Pick<BinomRule, 'name' | 'topic' | 'meta'>;

/** Makes rules by name of their descriptions; `load` gives those with the code, and throws what loading throws. */
export function createLazyRules(
  descriptions: readonly RuleDescription[],
  load: () => Readonly<Record<string, BinomRule>>,
): Readonly<Record<string, BinomRule>> {
  return Object.fromEntries(
    descriptions.map(({ name, topic, meta }): [string, BinomRule] => [
      name,
      {
        name,
        topic,
        meta,
        create: (context) => (mayReport(context, topic) ? (load()[name]?.create(context) ?? {}) : {}),
      },
    ]),
  );
}
