/** A Binom key (under "any" every credential) that is written in source code. */
import { relative } from 'node:path';
import type { TSESTree } from '@typescript-eslint/utils';
import { fingerprint } from '../binom/fingerprints.ts';
import { createRule } from '../create-rule.ts';
import { findAllWritten, findPlainKeys, findSent, readTexts, type Hardcoded } from './credentials/hardcoded.ts';
import { getEnvLookup, suggestEnv } from './credentials/suggest-env.ts';

const NAME = 'no-hardcoded-key';

interface Options {
  readonly allow: readonly string[];
  readonly checkComments: boolean;
}

export default createRule({
  name: NAME,
  topic: 'key',
  meta: {
    type: 'problem',
    docs: { description: 'disallow Binom API keys in source code', recommended: true },
    messages: {
      hardcoded:
        'A Binom API key is written in the source. Everybody who can read the repository, its history or a build can use it. Revoke it in Binom, and read the new one from the environment ({{lookup}}).',
      credential:
        'A credential is written in the source. Everybody who can read the repository, its history or a build can use it. Revoke it, and read the new one from the environment ({{lookup}}).',
      comment:
        'A Binom API key is written in a comment. Everybody who can read the repository or its history can use it. Revoke it in Binom, and delete it here.',
      useEnv: 'Read it from the environment: {{lookup}}.',
    },
    schema: [
      {
        type: 'object',
        properties: {
          allow: {
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
            description: 'Fingerprints of values that may stand in the source, as binom-lint prints them.',
          },
          checkComments: { type: 'boolean', description: 'Look for keys in comments too.' },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [] as readonly string[], checkComments: true }] as readonly [Options],
    hasSuggestions: true,
  },
  create(context, analysis, [{ allow, checkComments }]) {
    const { sourceCode } = context;
    const isAllowed = (secret: string): boolean =>
      allow.length > 0 &&
      [relative(context.cwd, context.filename), context.filename, ''].some((path) =>
        allow.includes(fingerprint(NAME, secret, path)),
      );
    const reported: TSESTree.Range[] = [];
    const isReported = ({ range }: { readonly range: TSESTree.Range }): boolean =>
      reported.some(([start, end]) => start < range[1] && range[0] < end);
    const report = (found: Hardcoded): void => {
      const { node, secret, name } = found;
      if (isReported(node)) return;
      reported.push(node.range);
      if (isAllowed(secret)) return;
      const lookup = getEnvLookup(analysis, name);
      const fix = suggestEnv(analysis, found, lookup);
      context.report({
        node,
        messageId: analysis.scope === 'any' ? 'credential' : 'hardcoded',
        data: { lookup },
        suggest: fix && [{ messageId: 'useEnv', data: { lookup }, fix }],
      });
    };
    return {
      'Program:exit'() {
        const texts = readTexts(analysis);
        const sent = findSent(analysis, texts);
        for (const found of [...findAllWritten(analysis, texts, sent), ...sent]) report(found);
        for (const { start, end } of findPlainKeys(analysis)) {
          const range: TSESTree.Range = [start, end];
          const isComment = sourceCode
            .getAllComments()
            .some((comment) => comment.range[0] <= start && end <= comment.range[1]);
          if (isReported({ range }) || (isComment && !checkComments) || isAllowed(sourceCode.text.slice(start, end)))
            continue;
          reported.push(range);
          const loc = { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) };
          if (isComment) context.report({ loc, messageId: 'comment' });
          else context.report({ loc, messageId: 'hardcoded', data: { lookup: getEnvLookup(analysis, undefined) } });
        }
      },
    };
  },
});
