/** `secretlint-disable` comments, for those who list this preset without preset-recommend. Its id is our own: an id may be registered once. */
import type { SecretLintRuleCreator } from '@secretlint/types';
import { RULE_NAMES } from './options.ts';

const COMMENT = /secretlint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\n\r]*)/g;
const ID = 'eslint-plugin-binom/secretlint';

interface Range {
  target: string;
  start: number;
  /** Open until a `secretlint-enable`. */
  end: number | undefined;
}

/** Rule ids of a comment; none means all. `key` is short for `eslint-plugin-binom/secretlint/key`. */
function readTargets(rest: string): string[] {
  const names = (rest.split(/--/)[0] ?? '')
    .split(/[\s,]+/)
    .map((name) => name.trim())
    .filter((name) => /^(?:@?[a-z][\w/.-]*)$/.test(name));
  if (names.length === 0) return ['*'];
  return names.map((name) => (RULE_NAMES.some((rule) => rule === name) ? `${ID}/${name}` : name));
}

function lineRange(text: string, offset: number, isNext: boolean): { start: number; end: number } | undefined {
  let start = text.lastIndexOf('\n', offset) + 1;
  if (isNext) {
    const next = text.indexOf('\n', offset);
    if (next < 0) return undefined;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

/** The ranges that comments switch reports off in, in the order of the comments. */
export function findDisabledRanges(text: string): { target: string; start: number; end: number }[] {
  const ranges: Range[] = [];
  for (const comment of text.matchAll(COMMENT)) {
    const [, type, rest = ''] = comment;
    const targets = readTargets(rest);
    if (type === 'disable') ranges.push(...targets.map((target) => ({ target, start: comment.index, end: undefined })));
    else if (type === 'enable') close(ranges, targets, comment.index);
    else {
      const line = lineRange(text, comment.index, type === 'disable-next-line');
      if (line) ranges.push(...targets.map((target) => ({ target, ...line })));
    }
  }
  return ranges.map(({ target, start, end }) => ({ target, start, end: end ?? text.length }));
}

/** `secretlint-enable` without a name ends all that is off; with names, only those. */
function close(ranges: Range[], targets: readonly string[], end: number): void {
  for (const range of ranges)
    if (range.end === undefined && (targets.includes('*') || targets.includes(range.target))) range.end = end;
}

export const commentFilter: SecretLintRuleCreator = {
  messages: { disabled: { en: () => 'switched off by a secretlint-disable comment' } },
  meta: { id: `${ID}/filter-comments`, type: 'scanner', recommended: true, supportedContentTypes: ['all'] },
  create(context) {
    return {
      file(source) {
        if (!source.content.includes('secretlint-disable')) return;
        for (const { target, start, end } of findDisabledRanges(source.content)) {
          context.ignore({
            message: {
              message: 'switched off by a secretlint-disable comment',
              messageId: 'disabled',
              data: undefined,
            },
            range: [start, end],
            targetRuleId: target,
          });
        }
      },
    };
  },
};
