/** Lints one text in the browser: the plugin's rules, ESLint's own Linter and typescript-eslint's parser. */
import * as parser from '@typescript-eslint/parser';
import type { TSESLint } from '@typescript-eslint/utils';
import type { Linter as NodeLinter } from 'eslint';
import { Linter } from 'eslint/universal';
import { getAnalysis } from '../../src/analysis/index.ts';
import { readSettings } from '../../src/binom/settings.ts';
import { createConfigs } from '../../src/configs/index.ts';
import { rules as allRules } from '../../src/rules/index.ts';
import { findPath } from './path.ts';
import type { CheckAnswer, CheckRequest, Finding, RuleFacts } from './types.ts';

/** They ask the key register, which is a file. */
const NEED_REGISTER: ReadonlySet<string> = new Set([
  'require-registered-key',
  'require-least-privilege-key',
  'require-key-per-app',
]);

const rules = Object.fromEntries(Object.entries(allRules).filter(([name]) => !NEED_REGISTER.has(name)));
// The rules are typed by typescript-eslint, whose contexts are narrower than ESLint's own; both describe the same objects.
const plugin = { rules: rules as unknown as Record<string, never> };
const configs = createConfigs(() => plugin, rules);

/** What the page needs to know of the rules. */
export const RULES: readonly RuleFacts[] = Object.entries(rules).map(([name, { meta }]) => ({
  name,
  description: meta.docs?.description ?? '',
  recommended: meta.docs?.recommended === true,
}));

/** Every finding in a text, each with the way that its value takes. Never throws. */
export function check(request: CheckRequest): CheckAnswer {
  const start = performance.now();
  const answer = (findings: readonly Finding[], problem?: string): CheckAnswer => ({
    id: request.id,
    findings,
    problem,
    milliseconds: performance.now() - start,
  });
  try {
    const linter = new Linter();
    const messages = linter.verify(request.code, createConfig(request), { filename: request.filename });
    const fatal = messages.find(({ fatal: isFatal }) => isFatal === true);
    if (fatal) return answer([], `Line ${String(fatal.line)}: ${fatal.message}`);
    // Both are the same class; typescript-eslint's types know its own tree.
    const sourceCode = linter.getSourceCode() as unknown as TSESLint.SourceCode;
    return answer(messages.flatMap((message) => toFinding(request, sourceCode, message)));
  } catch (error) {
    return answer([], error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'The code could not be checked.');
  }
}

function createConfig({ level, off, settings }: CheckRequest): NodeLinter.Config {
  const config = configs[level];
  return {
    ...config,
    files: ['**'],
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: { ...config.rules, ...Object.fromEntries(off.map((name) => [`binom/${name}`, 'off'] as const)) },
    settings: { binom: settings },
  };
}

function toFinding(
  { settings }: CheckRequest,
  sourceCode: TSESLint.SourceCode,
  message: NodeLinter.LintMessage,
): Finding[] {
  if (message.ruleId === null) return [];
  const { line, column, endLine = line, endColumn = column + 1 } = message;
  const place = {
    from: sourceCode.getIndexFromLoc({ line, column: column - 1 }),
    to: sourceCode.getIndexFromLoc({ line: endLine, column: endColumn - 1 }),
  };
  return [
    {
      ...place,
      line,
      column,
      rule: message.ruleId.replace(/^binom\//, ''),
      message: message.message,
      path: findPath(getAnalysis(sourceCode, readSettings(settings)), place),
      suggestions: (message.suggestions ?? []).map(({ desc, fix }) => ({
        label: desc,
        from: fix.range[0],
        to: fix.range[1],
        insert: fix.text,
      })),
    },
  ];
}
