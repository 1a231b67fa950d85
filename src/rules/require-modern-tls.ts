/** TLS below 1.2 allowed: versions, methods, flags, ciphers, curves, policies and command-line switches. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis, Node } from '../analysis/index.ts';
import { getLastName, getLiteralText, unwrap } from '../analysis/ast.ts';
import { createRule } from '../create-rule.ts';
import type { TlsVersion } from '../models/tls-versions.ts';
import { findCommandSwitch, getCommands, getNamedCommands, getPlace } from './transport/commands.ts';
import { isInert } from './transport/context.ts';
import { listenToWrites, type OptionWrite } from './transport/option-writes.ts';
import { findWeakVersion, getModernSpelling, type WeakVersion } from './transport/weak-version.ts';

type MessageId = 'outdated' | 'command' | 'raise';

interface Options {
  readonly minVersion: 'TLSv1.2' | 'TLSv1.3';
}

const DEFAULTS: Options = { minVersion: 'TLSv1.2' };

export default createRule({
  name: 'require-modern-tls',
  topic: 'tls-weak',
  meta: {
    type: 'problem',
    docs: { description: 'require TLS 1.2 or newer', recommended: true },
    messages: {
      outdated:
        '`{{option}}` lets connections below {{min}} in (`{{value}}`). Somebody on the way can force the old version and read the credentials. Ask for {{min}} or newer.',
      command:
        '`{{value}}` lets connections below {{min}} in. Somebody on the way can force the old version and read the credentials. Leave it out.',
      raise: "Write '{{modern}}'.",
    },
    schema: [
      {
        type: 'object',
        properties: {
          minVersion: {
            type: 'string',
            enum: ['TLSv1.2', 'TLSv1.3'],
            description: 'The lowest version that is allowed.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [DEFAULTS],
    hasSuggestions: true,
  },
  create(context, analysis, [options]) {
    const min: TlsVersion = options.minVersion === 'TLSv1.3' ? 13 : 12;
    const minText = min === 13 ? 'TLS 1.3' : 'TLS 1.2';
    const reportOption = (write: OptionWrite, { value, reads }: WeakVersion): void => {
      const modern = getModernSpelling(value, reads, min);
      const literal = getLiteral(write.value, value);
      const suggest: TSESLint.SuggestionReportDescriptor<MessageId>[] =
        modern === undefined || !literal
          ? []
          : [{ messageId: 'raise', data: { modern }, fix: (fixer) => fixer.replaceText(literal, `'${modern}'`) }];
      context.report({
        node: write.node,
        messageId: 'outdated',
        data: { option: write.name, value, min: minText },
        suggest,
      });
    };
    const reportSwitch = (node: Node, value: string): void => {
      context.report({ node, messageId: 'command', data: { value, min: minText } });
    };
    const checkCall = (
      node: TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression,
    ): void => {
      const added = node.type === 'CallExpression' ? getAddedSwitch(analysis, node) : undefined;
      if (added !== undefined) reportSwitch(node, added);
      for (const command of getCommands(analysis, node)) {
        const value = findCommandSwitch(command.text, 'weakTls');
        if (value === undefined) continue;
        reportSwitch(getPlace(command, value) ?? node, value);
        return;
      }
    };
    const writes = listenToWrites(analysis, (write) => {
      if (isInert(write.object ?? write.node)) return;
      const weak = findWeakVersion(analysis, write, min);
      if (weak) reportOption(write, weak);
      const value = getStartSwitch(analysis, write) ?? getCommandSwitch(analysis, write);
      if (value !== undefined) reportSwitch(write.node, value);
    });
    return {
      ...writes,
      CallExpression(node) {
        writes.CallExpression?.(node);
        checkCall(node);
      },
      NewExpression: checkCall,
      TaggedTemplateExpression: checkCall,
    };
  },
});

/** The literal that spells the old version, where the option holds it directly or in one of its branches. */
function getLiteral(value: Node, text: string): Node | undefined {
  const node = unwrap(value);
  if (getLiteralText(node) === text) return node;
  if (node.type === 'ConditionalExpression')
    return getLiteral(node.consequent, text) ?? getLiteral(node.alternate, text);
  return node.type === 'LogicalExpression' ? getLiteral(node.right, text) : undefined;
}

/** `process.execArgv.push('--tls-min-v1.0')` */
function getAddedSwitch(analysis: Analysis, { callee, arguments: given }: TSESTree.CallExpression): string | undefined {
  if (callee.type !== 'MemberExpression' || !/^(?:push|unshift)$/.test(getLastName(callee) ?? '')) return undefined;
  if (!START_SWITCHES.test(getLastName(callee.object) ?? '')) return undefined;
  for (const text of given.flatMap((argument) => analysis.getTexts(argument))) {
    const found = findCommandSwitch(text, 'weakTls');
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `scripts: { start: 'node --tls-min-v1.0 .' }`: a command that stands in an option. */
function getCommandSwitch(analysis: Analysis, write: OptionWrite): string | undefined {
  for (const { text } of getNamedCommands(analysis, write)) {
    const found = findCommandSwitch(text, 'weakTls');
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What holds the switches of a Node process: its environment, the `child_process` options, PM2's and `ts-node`'s settings. */
const START_SWITCHES =
  /^(?:NODE_OPTIONS|execArgv|exec_argv|nodeOptions|node_args|nodeArgs|interpreter_args|interpreterArgs)$/;

/** `NODE_OPTIONS: '--tls-min-v1.0'`, `execArgv: ['--tls-min-v1.0']`: what a Node process is started with. */
function getStartSwitch(analysis: Analysis, { name, value }: OptionWrite): string | undefined {
  if (!START_SWITCHES.test(name)) return undefined;
  const node = unwrap(value);
  const parts =
    node.type === 'ArrayExpression' ? node.elements.flatMap((element) => (element ? [element] : [])) : [node];
  for (const text of parts.flatMap((part) => analysis.getTexts(part))) {
    const found = findCommandSwitch(text, 'weakTls');
    if (found !== undefined) return found;
  }
  return undefined;
}
