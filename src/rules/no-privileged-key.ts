/** The key of a super administrator in an application. */
import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { findPrivilegedKeys, getPrivilegedLookup } from './credentials/privileged.ts';

export default createRule({
  name: 'no-privileged-key',
  topic: 'key',
  meta: {
    type: 'problem',
    docs: { description: "disallow a super administrator's key in an application", recommended: true },
    messages: {
      key: 'This is the key of Binom user 1, the super administrator. Whoever gets it reaches every user, campaign and landing page. Make a separate user with Read access to what the application needs, and use that key.',
      name: '`{{name}}` is the key of an administrator. Whoever gets it from this application reaches everything in the tracker. Make a separate user with Read access to what the application needs, and use that key.',
    },
    schema: [],
    defaultOptions: [],
  },
  create(context, analysis) {
    const check = (node: TSESTree.MemberExpression | TSESTree.CallExpression | TSESTree.Property): void => {
      const name = getPrivilegedLookup(analysis, node);
      if (name !== undefined) context.report({ node, messageId: 'name', data: { name } });
    };
    return {
      MemberExpression: check,
      CallExpression: check,
      'VariableDeclarator > ObjectPattern > Property': check,
      'Program:exit'() {
        for (const loc of findPrivilegedKeys(analysis)) context.report({ loc, messageId: 'key' });
      },
    };
  },
});
