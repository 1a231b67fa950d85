/** One key for several applications: revoking it stops all of them, and a log does not tell which one used it. */
import { createRule } from '../create-rule.ts';
import { getKeyFor, getKeysOf, getKeysOfPath, getSharers } from '../register/index.ts';
import { getKeyLookups, getRegisteredFile } from './guidelines/keys.ts';

export default createRule({
  name: 'require-key-per-app',
  topic: 'key',
  meta: {
    type: 'suggestion',
    docs: { description: 'require each application to have a Binom key of its own', recommended: false },
    messages: {
      foreign:
        '`{{env}}` is the key of {{owner}}, not of this application, so a leak in one stops both and no log tells them apart. Create a key for this application and register it.',
      shared:
        '`{{env}}` belongs to the same Binom user as {{others}}, and a user has one key, so both applications share it. Create a Binom user for each application.',
    },
    schema: [],
    defaultOptions: [],
  },
  create(context, analysis) {
    return {
      'Program:exit'() {
        const lookups = getKeyLookups(analysis);
        if (lookups.length === 0) return;
        const { register, path } = getRegisteredFile(analysis, context);
        if (register === undefined) return;
        for (const { env, node } of lookups) {
          const own = getKeyFor(register, env, path);
          const [registered] = getKeysOf(register, env);
          if (own === undefined) {
            // A file of no registered application may be a tool or a test of the application.
            const isOfAnother = registered !== undefined && getKeysOfPath(register, path).length > 0;
            if (isOfAnother)
              context.report({ node, messageId: 'foreign', data: { env, owner: registered.application.join(', ') } });
            continue;
          }
          const others = getSharers(register, own).filter((key) => key.application.join() !== own.application.join());
          const names = others.map((key) => `\`${key.env}\` (${key.application.join(', ')})`).join(', ');
          if (others.length > 0) context.report({ node, messageId: 'shared', data: { env, others: names } });
        }
      },
    };
  },
});
