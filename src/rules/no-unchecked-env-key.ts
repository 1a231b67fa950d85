/** A key from the environment that is used though nobody checked that it is there. */
import type { TSESTree } from '@typescript-eslint/utils';
import { getPublicPrefix } from '../binom/names.ts';
import { createRule } from '../create-rule.ts';
import { Guards } from './credentials/guards.ts';
import { getEnvLookups, type EnvLookup } from './credentials/lookups.ts';
import { suggestGuard } from './credentials/suggest-guard.ts';
import { UncheckedLookups } from './credentials/unchecked.ts';

export default createRule({
  name: 'no-unchecked-env-key',
  topic: 'key',
  meta: {
    type: 'problem',
    docs: { description: 'disallow unchecked use of a Binom key from the environment', recommended: true },
    messages: {
      unchecked:
        '`{{name}}` may be missing. Without it the program starts, and every request fails or goes out without a key. Check it once, and throw when it is not set.',
      addGuard: 'Throw when `{{name}}` is not set.',
    },
    schema: [],
    defaultOptions: [],
    hasSuggestions: true,
  },
  create(context, analysis) {
    const lookups: EnvLookup[] = [];
    const collect = (node: TSESTree.MemberExpression | TSESTree.VariableDeclarator | TSESTree.CallExpression): void => {
      lookups.push(...getEnvLookups(analysis, node).filter(({ name }) => isOurs(name)));
    };
    return {
      MemberExpression: collect,
      VariableDeclarator: collect,
      CallExpression: collect,
      'Program:exit'() {
        if (lookups.length === 0) return;
        const unchecked = new UncheckedLookups(analysis, new Guards(analysis));
        for (const lookup of lookups) {
          if (!unchecked.isUnchecked(lookup)) continue;
          const data = { name: lookup.name };
          const fix = suggestGuard(context.sourceCode, lookup);
          context.report({
            node: lookup.node,
            messageId: 'unchecked',
            data,
            suggest: fix && [{ messageId: 'addGuard', data, fix }],
          });
        }
      },
    };
  },
});

/** A name under a public prefix is `no-client-exposed-key`'s; without its address (`DATABASE_URL`) a program fails at once. */
function isOurs(name: string): boolean {
  return getPublicPrefix(name) === undefined && !/_(?:URL|URI|DSN)$/u.test(name);
}
