/** `http:`, `ws:` and `ftp:` to a tracker or with a key; with `credentials: "any"` every address that is sent to or named. */
import type { TSESLint } from '@typescript-eslint/utils';
import type { Node } from '../analysis/index.ts';
import { getLiteralText } from '../analysis/ast.ts';
import { createRule } from '../create-rule.ts';
import { findPlainCall, findPlainCommand, isPlainSessionCookie } from './transport/cleartext-calls.ts';
import { getDowngradedProtocol, getDowngradingReplacement } from './transport/cleartext-downgrade.ts';
import { findPlainRequests, findSentLiterals } from './transport/cleartext-flow.ts';
import { getEncryption, isCleartextAddress, isCleartextModule, isStandIn } from './transport/cleartext-literal.ts';
import { findPlainOption } from './transport/cleartext-options.ts';
import { findPlainProtocol } from './transport/cleartext-protocol.ts';
import { readTarget } from './transport/cleartext-target.ts';
import { isEmulatorFile } from './transport/context.ts';

interface Options {
  readonly allowHosts: readonly string[];
}

const DEFAULTS: Options = { allowHosts: [] };

export default createRule({
  name: 'no-cleartext-transport',
  topic: 'cleartext',
  meta: {
    type: 'problem',
    docs: { description: 'disallow cleartext connections to a tracker or with a key', recommended: true },
    messages: {
      address:
        '`{{scheme}}:` sends everything readable. Anybody on the way reads credentials and data. Use `{{secure}}:`.',
      connection: '`{{connection}}` connects in cleartext. Anybody on the way reads credentials and data. Ask for TLS.',
      cookie:
        '`secure: false` sends this cookie over cleartext connections too. Anybody on the way can take the session over. Remove it.',
      encrypt: 'Use `{{secure}}:`.',
    },
    schema: [
      {
        type: 'object',
        properties: {
          allowHosts: {
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
            description: 'Hosts that may be spoken to in cleartext: exact, or `*.suffix`.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [DEFAULTS],
    hasSuggestions: true,
  },
  create(context, analysis, [{ allowHosts }]) {
    const { sourceCode, filename } = context;
    const scope = { analysis, filename, allowHosts };
    const isWide = analysis.scope === 'any';
    const reported = new Set<Node>();
    const reportLiteral = (node: Node): void => {
      if (reported.has(node)) return;
      reported.add(node);
      const { scheme, secure, range } = getEncryption(node, sourceCode.getText(node));
      const fix: TSESLint.ReportFixFunction = (fixer) => fixer.replaceTextRange(range, secure);
      const suggest = [{ messageId: 'encrypt' as const, data: { secure }, fix }];
      context.report({ node, messageId: 'address', data: { scheme, secure }, suggest });
    };
    const reportConnection = (node: Node, connection: string): void => {
      context.report({ node, messageId: 'connection', data: { connection } });
    };
    return {
      Literal(node) {
        if (isCleartextAddress(scope, node)) reportLiteral(node);
        else if (isWide && isCleartextModule(node)) reportConnection(node, String(node.value));
      },
      TemplateLiteral(node) {
        if (isCleartextAddress(scope, node)) reportLiteral(node);
      },
      AssignmentExpression(node) {
        const literal = getDowngradedProtocol(analysis, node);
        if (literal) reportLiteral(literal);
      },
      CallExpression(node) {
        const literal = getDowngradingReplacement(analysis, node);
        if (literal) reportLiteral(literal);
        const connection = findPlainCall(analysis, node);
        if (connection !== undefined) reportConnection(node, connection);
        const command = findPlainCommand(analysis, node);
        if (command && !reported.has(command)) reportConnection(command, 'http');
      },
      Property(node) {
        const scheme = findPlainProtocol(analysis, node, allowHosts);
        if (scheme) reportLiteral(scheme);
        if (!isWide) return;
        if (isPlainSessionCookie(analysis, node)) context.report({ node, messageId: 'cookie' });
        const option = findPlainOption(analysis, node);
        if (option !== undefined) reportConnection(node, option);
      },
      'Program:exit'() {
        for (const { node } of findSentLiterals(analysis, allowHosts)) {
          if (!isStandIn(scope, node, readTarget(getLiteralText(node) ?? '')?.host ?? '')) reportLiteral(node);
        }
        if (isWide && isEmulatorFile(filename)) return;
        for (const node of findPlainRequests(analysis, allowHosts)) reportConnection(node, 'node:http');
      },
    };
  },
});
