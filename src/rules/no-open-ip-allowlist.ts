/** Allow-lists of addresses that let everyone in, or that are compared with an address which the client chooses. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../analysis/index.ts';
import { getKeyName, getLastName, getLiteralText } from '../analysis/ast.ts';
import { createRule } from '../create-rule.ts';
import { DEFAULT_MIN_PREFIX, type MinPrefix } from '../models/ip-allowlists.ts';
import {
  findSpoofable,
  getCheckedAddresses,
  getOpenEntry,
  getOpenSubnet,
  isFrameworkAddress,
} from './transport/allowlist.ts';

interface Options {
  readonly minPrefix: Partial<MinPrefix>;
}

const DEFAULTS: Options = { minPrefix: DEFAULT_MIN_PREFIX };

export default createRule({
  name: 'no-open-ip-allowlist',
  topic: 'allowlist',
  meta: {
    type: 'problem',
    docs: { description: 'disallow allow-lists of addresses that let everyone in', recommended: true },
    messages: {
      open: 'The entry `{{entry}}` lets everyone in. A leaked key then works from anywhere. List the addresses that need access.',
      spoofable:
        'The `{{header}}` header is written by whoever sends the request. Anybody can claim a listed address. Compare with the address of the connection.',
      trusted:
        'With `{{option}}` the address comes from a header that whoever sends the request writes. Anybody can claim a listed address. Name the proxies that are trusted.',
    },
    schema: [
      {
        type: 'object',
        properties: {
          minPrefix: {
            type: 'object',
            properties: {
              ipv4: {
                type: 'integer',
                minimum: 1,
                maximum: 32,
                description: 'The shortest prefix of an IPv4 network.',
              },
              ipv6: {
                type: 'integer',
                minimum: 1,
                maximum: 128,
                description: 'The shortest prefix of an IPv6 network.',
              },
            },
            additionalProperties: false,
            description: 'The shortest prefix of a network that is allowed.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [DEFAULTS],
  },
  create(context, analysis, [options]) {
    const min = { ...DEFAULT_MIN_PREFIX, ...options.minPrefix };
    const trusting: { node: Node; option: string }[] = [];
    const reported = new Set<Node>();
    let checksFrameworkAddress = false;
    const checkText = (node: Node, text: string | undefined): void => {
      const entry = text === undefined || text.length > 1000 ? undefined : getOpenEntry(analysis, node, text, min);
      if (entry !== undefined) context.report({ node, messageId: 'open', data: { entry } });
    };
    const checkAddress = (address: Node): void => {
      checksFrameworkAddress ||= isFrameworkAddress(analysis, address);
      const spoofable = findSpoofable(analysis, address);
      if (!spoofable || reported.has(spoofable.node)) return;
      reported.add(spoofable.node);
      context.report({ node: spoofable.node, messageId: 'spoofable', data: { header: spoofable.header } });
    };
    return {
      Literal(node) {
        checkText(node, getLiteralText(node));
      },
      TemplateLiteral(node) {
        checkText(node, getLiteralText(node));
      },
      Property(node) {
        if (getKeyName(node) === 'trustProxy' && isTrue(node.value))
          trusting.push({ node, option: 'trustProxy: true' });
      },
      CallExpression(node) {
        if (isTrustingCall(node)) trusting.push({ node, option: 'trust proxy' });
        const subnet = getOpenSubnet(node, min);
        if (subnet !== undefined) context.report({ node, messageId: 'open', data: { entry: subnet } });
        for (const address of getCheckedAddresses(analysis, node) ?? []) checkAddress(address);
      },
      AssignmentExpression(node) {
        // Koa: `app.proxy = true`.
        if (/^(?:app|koa|server)\.proxy$/.test(context.sourceCode.getText(node.left)) && isTrue(node.right))
          trusting.push({ node, option: 'proxy = true' });
      },
      'Program:exit'() {
        if (!checksFrameworkAddress) return;
        for (const { node, option } of trusting) context.report({ node, messageId: 'trusted', data: { option } });
      },
    };
  },
});

function isTrue(node: Node): boolean {
  return node.type === 'Literal' && node.value === true;
}

/** Express: `app.set('trust proxy', true)`, `app.enable('trust proxy')`. */
function isTrustingCall(node: TSESTree.CallExpression): boolean {
  const [name, value] = node.arguments;
  if (getLiteralText(name) !== 'trust proxy') return false;
  const method = getLastName(node.callee);
  return method === 'enable' || (method === 'set' && value !== undefined && isTrue(value));
}
