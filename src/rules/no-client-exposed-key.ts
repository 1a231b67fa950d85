import { createRule } from '../create-rule.ts';
import type { CallNode, Node } from '../analysis/ast.ts';
import { getBundledName, getCallEntries, getExportEntries, type BundleEntry } from './exposure/bundles.ts';
import { hasDirective } from './exposure/handlers.ts';
import { getNoun, Reported } from './exposure/leaks.ts';
import { getClientUse, getPublicLookup } from './exposure/public-env.ts';
import { listenToSent } from './exposure/sent.ts';

export default createRule({
  name: 'no-client-exposed-key',
  topic: 'key',
  meta: {
    type: 'problem',
    docs: { description: 'disallow Binom API keys in what browsers are sent', recommended: true },
    messages: {
      prefix:
        '`{{name}}` has a prefix that puts it into the bundle of the browser. Every visitor can read the {{noun}} there. Rename it, and let a route of your server use it.',
      module:
        'The {{noun}} {{name}} is used in a module of the browser. Every visitor can read it there. Let a route of your server use it.',
      bundle:
        '{{tool}} writes the {{noun}} {{name}} into the bundle of the browser. Every visitor can read it there. Take it out, and let a route of your server use it.',
      allVariables:
        'An empty prefix lets {{tool}} write every environment variable that the code names into the bundle. Every visitor can read them there. Give the public ones a prefix of their own.',
      sent: 'The {{noun}} {{name}} reaches the browser in {{into}}. Every visitor can read it there. Send only the fields that the page needs.',
    },
    schema: [],
    defaultOptions: [],
  },
  create(context, analysis) {
    const reported = new Reported();
    const { filename } = context;
    const isClient =
      hasDirective(analysis.sourceCode.ast.body, 'use client') || /\.client\.[cm]?[jt]sx?$/u.test(filename);
    const noun = getNoun(analysis);
    const used = new Set<string>();
    const checkEntry = ({ node, value, name, tool }: BundleEntry): void => {
      const isOpen = name === '' && !value;
      const found = isOpen ? '' : getBundledName(analysis, name, value);
      if (found === undefined || !reported.add(node)) return;
      if (isOpen) context.report({ node, messageId: 'allVariables', data: { tool } });
      else context.report({ node, messageId: 'bundle', data: { noun, name: found, tool } });
    };
    const checkLookup = (node: Node): void => {
      const name = getPublicLookup(analysis, node);
      const use = name === undefined && isClient ? getClientUse(analysis, node) : undefined;
      if (name !== undefined && reported.add(node)) context.report({ node, messageId: 'prefix', data: { noun, name } });
      if (use === undefined || used.has(use) || !reported.add(node)) return;
      used.add(use);
      context.report({ node, messageId: 'module', data: { noun, name: use } });
    };
    const sent = listenToSent(analysis, filename, ({ node, name, into, trail }) => {
      if (reported.add(node, trail)) context.report({ node, messageId: 'sent', data: { noun, name, into } });
    });
    const checkCall = (call: CallNode): void => {
      for (const entry of getCallEntries(analysis, call)) checkEntry(entry);
    };
    return {
      ...sent,
      MemberExpression: checkLookup,
      Property: checkLookup,
      ImportSpecifier: checkLookup,
      Identifier(node) {
        if (isClient) checkLookup(node);
      },
      CallExpression(node) {
        checkLookup(node);
        checkCall(node);
        sent.CallExpression(node);
      },
      NewExpression(node) {
        checkCall(node);
        sent.NewExpression(node);
      },
      'Program:exit'(node) {
        for (const entry of getExportEntries(analysis, filename)) checkEntry(entry);
        sent['Program:exit']?.(node);
      },
    };
  },
});
