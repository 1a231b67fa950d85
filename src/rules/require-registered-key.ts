/** Keys that nobody has registered, and keys that are older than the register allows. */
import { createRule } from '../create-rule.ts';
import { getKeyAge, getKeyFor, getKeysOf, REGISTER_NAME } from '../register/index.ts';
import { getKeyLookups, getRegisteredFile } from './guidelines/keys.ts';

export default createRule({
  name: 'require-registered-key',
  topic: 'key',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'require each Binom key to stand in the key register and to be rotated in time',
      recommended: false,
    },
    messages: {
      noRegister:
        'There is no key register for `{{env}}`, so nobody knows who uses the key and when it must be rotated. Add {{register}} with an entry for it.',
      broken:
        'The key register is broken: {{place}} {{problem}}. Until it is mended, no key is checked against it. Correct that place in {{register}}.',
      unregistered:
        '`{{env}}` is not in the key register, so nobody knows who uses the key and when it must be rotated. Add an entry with its application, scope, owner and day of issue.',
      expired:
        'The key in `{{env}}` was issued {{days}} days ago and {{maxDays}} are allowed, so a leaked copy works for too long. Rotate it and write the new day of issue into the register.',
    },
    schema: [],
    defaultOptions: [],
  },
  create(context, analysis) {
    return {
      'Program:exit'() {
        const lookups = getKeyLookups(analysis);
        const [first] = lookups;
        if (first === undefined) return;
        const { result, register, path } = getRegisteredFile(analysis, context);
        const name = analysis.settings.register ?? REGISTER_NAME;
        if (result.state === 'broken') {
          const [problem] = result.problems;
          context.report({
            node: first.node,
            messageId: 'broken',
            data: { place: problem?.at ?? '', problem: problem?.problem ?? '', register: name },
          });
        }
        if (result.state === 'missing')
          context.report({ node: first.node, messageId: 'noRegister', data: { env: first.env, register: name } });
        if (register === undefined) return;
        const now = new Date();
        for (const { env, node } of lookups) {
          // An entry of another application is `require-key-per-app`'s to judge; its age counts all the same.
          const key = getKeyFor(register, env, path) ?? getKeysOf(register, env)[0];
          if (key === undefined) {
            context.report({ node, messageId: 'unregistered', data: { env } });
            continue;
          }
          const { days, maxDays, isOverdue } = getKeyAge(register, key, now);
          if (isOverdue)
            context.report({ node, messageId: 'expired', data: { env, days: String(days), maxDays: String(maxDays) } });
        }
      },
    };
  },
});
