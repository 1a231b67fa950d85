/** Certificate or host-name checks switched off, in every way that the ecosystem knows, also by a flag. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { findDisabledOption, type DisabledOption } from './transport/disabled-option.ts';
import {
  findDisablingCall,
  findDisablingCommand,
  findDisablingText,
  type DisablingCall,
} from './transport/disabling-call.ts';
import { isEmulatorFile } from './transport/context.ts';
import { listenToWrites, type OptionWrite } from './transport/option-writes.ts';
import { pinAuthority, removeOption } from './transport/suggestions.ts';

type MessageId = 'disabled' | 'switchable' | 'blind' | 'command' | 'address' | 'remove' | 'pin';

interface Options {
  readonly reportFlags: boolean;
}

const DEFAULTS: Options = { reportFlags: true };

export default createRule({
  name: 'no-disabled-tls-verification',
  topic: 'tls',
  meta: {
    type: 'problem',
    docs: { description: 'disallow switching off certificate or host-name checks', recommended: true },
    messages: {
      disabled:
        '`{{option}}` switches the check of the server off. Anybody on the way can answer as the server and read the credentials. Remove it, or trust a private authority with `ca`.',
      switchable:
        'The check of the server can be switched off by `{{flag}}` ({{option}}). One wrong setting lets anybody on the way read the credentials. Check always, and trust a private authority with `ca`.',
      blind:
        '`{{option}}` accepts every server. Anybody on the way can answer as the server and read the credentials. Remove it, or return an error for the wrong server.',
      command:
        '`{{option}}` in this command switches the check of the server off. Anybody on the way can read and change what is transferred. Remove it, or name a private authority.',
      address:
        '`{{option}}` in this address switches the check of the server off. Anybody on the way can answer as the server. Remove it, or ask for full verification.',
      remove: 'Remove `{{option}}`: the check is on by default.',
      pin: 'Trust the private authority with `ca` in place of `{{option}}`.',
    },
    schema: [
      {
        type: 'object',
        properties: { reportFlags: { type: 'boolean', description: 'Report checks that a flag can switch off.' } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [DEFAULTS],
    hasSuggestions: true,
  },
  create(context, analysis, [{ reportFlags }]) {
    const { sourceCode } = context;
    const reportOption = (write: OptionWrite, { messageId, option, flag }: DisabledOption): void => {
      if (messageId === 'switchable' && !reportFlags) return;
      const fixes = [
        { messageId: 'remove', fix: removeOption(sourceCode, write) },
        { messageId: 'pin', fix: pinAuthority(sourceCode, write) },
      ] as const;
      const suggest = fixes.flatMap(({ messageId: id, fix }): TSESLint.SuggestionReportDescriptor<MessageId>[] =>
        fix ? [{ messageId: id, data: { option }, fix }] : [],
      );
      context.report({
        node: write.node,
        messageId,
        data: flag === undefined ? { option } : { option, flag },
        suggest,
      });
    };
    const checkCall = (
      node: TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression,
    ): void => {
      reportFound(findDisablingCall(analysis, node));
    };
    const reportFound = (found: DisablingCall | undefined): void => {
      if (found) context.report({ node: found.node, messageId: found.messageId, data: { option: found.option } });
    };
    const checkText = (node: TSESTree.Literal | TSESTree.TemplateLiteral): void => {
      const option = findDisablingText(analysis, node);
      if (option !== undefined && !isEmulatorFile(context.filename))
        context.report({ node, messageId: 'address', data: { option } });
    };
    const writes = listenToWrites(analysis, (write) => {
      const found = findDisabledOption(analysis, write);
      if (found) reportOption(write, found);
      reportFound(findDisablingCommand(analysis, write));
    });
    return {
      ...writes,
      CallExpression(node) {
        writes.CallExpression?.(node);
        checkCall(node);
      },
      NewExpression: checkCall,
      TaggedTemplateExpression: checkCall,
      Literal: checkText,
      TemplateLiteral: checkText,
    };
  },
});
