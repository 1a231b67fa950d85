import type { Linter } from 'eslint';
import { isRelevant, isRelevantPlain, TOPICS } from '../prefilter/index.ts';
import { DEFAULT_SETTINGS } from '../binom/settings.ts';
import type { RawFinding } from './finding.ts';
import type { LineIndex } from './line-index.ts';
import { isDisguised, mayConcernCode } from './quick-search.ts';
import { getRuleFacts } from './rule-facts.ts';
import type { TextInput } from './text-detector.ts';

const CODE_NAME = /\.(?:[cm]?[jt]sx?)$/iu;
const SHEBANG = /^#!.*\b(?:node|bun|deno|tsx|ts-node)\b/u;
const COMPONENT_NAME = /\.(?:vue|svelte|astro|md|mdx|html?)$/iu;

/** Is the file a program that ESLint's own configuration can read: by name, or by its first line when it has no suffix? */
export function isProgram(input: TextInput): boolean {
  if (CODE_NAME.test(input.path)) return true;
  const name = input.path.slice(input.path.lastIndexOf('/') + 1);
  return !name.includes('.') && SHEBANG.test(input.text.slice(0, 200));
}

/** Could a configuration of the user's read this file through a parser or processor of its own? */
export function isComponent(path: string): boolean {
  return COMPONENT_NAME.test(path);
}

/** Can any rule report on this text under these settings? */
export function isCodeCandidate(input: Pick<TextInput, 'text' | 'marks'>, settings = DEFAULT_SETTINGS): boolean {
  const { marks } = input;
  if (marks === undefined || settings !== DEFAULT_SETTINGS)
    return TOPICS.some((topic) => isRelevant(input.text, topic, settings));
  if (!mayConcernCode(marks)) return false;
  return isDisguised(marks)
    ? TOPICS.some((topic) => isRelevant(input.text, topic, settings))
    : isRelevantPlain({ text: input.text, words: marks }, settings);
}

/** What ESLint said about one text. */
export interface CodeResult {
  readonly findings: readonly RawFinding[];
  /** A sentence when the text could not be parsed. */
  readonly unparsable?: string;
  /** There was no program to read, for ESLint as it is configured. */
  readonly isSkipped?: boolean;
  /** The user's configuration ignores the file. */
  readonly isIgnored?: boolean;
}

/** Something that runs our rules over a program: without configuration, or under the user's. */
export interface CodeDetector {
  /** Can any rule report on this text, under the settings that hold for it? A `false` is certain. */
  readonly isCandidate: (input: TextInput) => Promise<boolean>;
  readonly detect: (input: TextInput, lines: LineIndex) => Promise<CodeResult>;
  /** The text after the rules' own fixes (never suggestions), or undefined when none applies. */
  readonly fix: (input: TextInput) => Promise<string | undefined>;
  /** What the result depends on besides path and content, for the cache. */
  readonly getCacheKey: (path: string) => Promise<string>;
}

type Message = Pick<
  Linter.LintMessage,
  'ruleId' | 'message' | 'severity' | 'line' | 'column' | 'endLine' | 'endColumn' | 'fatal'
> & { readonly suppressions?: readonly { readonly justification: string }[] };

/** Turns ESLint's messages (shown and suppressed) into findings; docs URLs come from the rules' own meta data. */
export function toCodeResult(
  messages: readonly Message[],
  input: TextInput,
  lines: LineIndex,
  describe: (rule: string) => { readonly name: string; readonly url?: string } | undefined,
): CodeResult {
  const findings: RawFinding[] = [];
  let unparsable: string | undefined;
  for (const message of messages) {
    if (message.fatal === true) unparsable ??= `line ${String(message.line)}: ${message.message}`;
    const rule = message.ruleId === null ? undefined : describe(message.ruleId);
    if (rule === undefined) continue;
    const start = lines.getOffset(message.line, message.column);
    const end = Math.max(start, lines.getOffset(message.endLine ?? message.line, message.endColumn ?? message.column));
    findings.push({
      rule: rule.name,
      kind: getRuleFacts(rule.name).kind,
      severity: message.severity === 1 ? 'warning' : 'error',
      start,
      end,
      message: message.message,
      docsUrl: rule.url,
      secret: input.text.slice(start, end),
      suppression: message.suppressions?.[0] && { by: 'eslint', reason: message.suppressions[0].justification },
    });
  }
  return { findings, unparsable };
}
