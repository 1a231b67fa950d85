/** `http:`, `ws:` and `ftp:` to a tracker or with a key; with `credentials: "any"` every address that is sent to or named. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../analysis/index.ts';
import { getLiteralText } from '../analysis/ast.ts';
import { HOLE } from '../binom/requests.ts';
import { createRule } from '../create-rule.ts';
import { CLEARTEXT_MODULES, CLEARTEXT_SCHEMES, isExampleHost } from '../models/cleartext.ts';
import { findPlainCall, findPlainCommand, isPlainSessionCookie } from './transport/cleartext-calls.ts';
import {
  findPlainRequests,
  findSentLiterals,
  getDowngradedProtocol,
  getDowngradingReplacement,
  hasEncryptedTwin,
  isBesideKey,
  isOwnTracker,
  isTrackerAddress,
} from './transport/cleartext-flow.ts';
import { getPosition, isOnlyRead, isTestCode } from './transport/cleartext-position.ts';
import { isHarmlessTarget, isSchemeOnly, readTarget } from './transport/cleartext-target.ts';

type MessageId = 'address' | 'connection' | 'cookie' | 'encrypt';

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
    const { sourceCode } = context;
    const isWide = analysis.scope === 'any';
    const reported = new Set<Node>();
    const reportLiteral = (node: Node): void => {
      if (reported.has(node)) return;
      reported.add(node);
      const written = sourceCode.getText(node);
      const scheme = (/^["'`]?\s*([a-z][a-z\d]*)/i.exec(written)?.[1] ?? 'http').toLowerCase();
      const secure = CLEARTEXT_SCHEMES.get(scheme) ?? 'https';
      const start = node.range[0] + Math.max(0, written.toLowerCase().indexOf(scheme));
      const suggest: TSESLint.SuggestionReportDescriptor<MessageId>[] = [
        {
          messageId: 'encrypt',
          data: { secure },
          fix: (fixer) => fixer.replaceTextRange([start, start + scheme.length], secure),
        },
      ];
      context.report({ node, messageId: 'address', data: { scheme, secure }, suggest });
    };
    const reportConnection = (node: Node, connection: string): void => {
      context.report({ node, messageId: 'connection', data: { connection } });
    };
    /** Reports a text that is a cleartext address, where its name or place says that something is sent there. */
    const checkText = (node: TSESTree.Literal | TSESTree.TemplateLiteral, head: string | undefined): void => {
      if (head === undefined || !/^\s*[a-z][a-z\d]*:\/\//i.test(head) || hasEncryptedTwin(node)) return;
      const whole = getWhole(node);
      for (const text of whole === node && node.type === 'Literal' ? [head] : analysis.getTexts(whole)) {
        const target = readTarget(text);
        if (!target || isSchemeOnly(target) || isHarmlessTarget(text, target, allowHosts)) continue;
        const isQuoted = isOwnTracker(analysis, target) ? isOnlyRead(node) : getPosition(node) === 'quoted';
        if (isQuoted || (isWide && isExample(node, target.host))) continue;
        if (isWide || isTrackerAddress(analysis, node, text, target) || isBesideKey(analysis, node))
          reportLiteral(node);
      }
    };
    /** In a test, a reserved host or a lone word stands for a server. */
    const isExample = (node: Node, host: string): boolean =>
      (isExampleHost(host) || /^[a-z\d-]+$/.test(host)) && isTestCode(node, context.filename);
    return {
      Literal(node) {
        checkText(node, getLiteralText(node));
        if (isWide && isModule(node)) reportConnection(node, String(node.value));
      },
      TemplateLiteral(node) {
        checkText(node, node.quasis.map(({ value }) => value.cooked).join(HOLE));
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
        if (isWide && isPlainSessionCookie(analysis, node)) context.report({ node, messageId: 'cookie' });
      },
      'Program:exit'() {
        for (const { node } of findSentLiterals(analysis, allowHosts)) {
          const host = readTarget(getLiteralText(node) ?? '')?.host ?? '';
          if (!isExample(node, host)) reportLiteral(node);
        }
        for (const node of findPlainRequests(analysis, allowHosts)) reportConnection(node, 'node:http');
      },
    };
  },
});

/** The concatenation that a text begins, or the text itself. */
function getWhole(node: Node): Node {
  let whole = node;
  while (whole.parent?.type === 'BinaryExpression' && whole.parent.operator === '+' && whole.parent.left === whole)
    whole = whole.parent;
  return whole;
}

/** `import 'telnet-client'`, `require('telnet-client')`: modules that know nothing but cleartext. */
function isModule(node: TSESTree.Literal): boolean {
  if (typeof node.value !== 'string' || !CLEARTEXT_MODULES.has(node.value)) return false;
  if (node.parent.type === 'ImportDeclaration' || node.parent.type === 'ImportExpression') return true;
  return (
    node.parent.type === 'CallExpression' &&
    node.parent.callee.type === 'Identifier' &&
    node.parent.callee.name === 'require'
  );
}
