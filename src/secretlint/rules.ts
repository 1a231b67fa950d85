import { isAbsolute, relative } from 'node:path';
import type { SecretLintRuleContext, SecretLintRuleCreator, SecretLintSourceCode } from '@secretlint/types';
import { unfoldUtf16 } from '../binom/decode.ts';
import { detectCleartext } from '../binom/detect-cleartext.ts';
import { detectClientExposed } from '../binom/detect-client-exposed.ts';
import { detectKey } from '../binom/detect-key.ts';
import type { DetectOptions } from '../binom/detect-key.ts';
import { detectTls } from '../binom/detect-tls.ts';
import { fingerprint } from '../binom/fingerprints.ts';
import { findSelfEvidentKeys } from '../binom/keys.ts';
import type { TextFinding } from '../binom/text.ts';
import { looksRandom } from '../binom/values.ts';
import { DOCS_URL, MESSAGES } from './messages.ts';
import type { ReadOptions, RuleName } from './options.ts';

type Detect = (text: string, options: DetectOptions) => TextFinding[];

const DETECTORS: Readonly<Record<RuleName, Detect>> = {
  key: detectKey,
  tls: detectTls,
  cleartext: detectCleartext,
  'client-exposed': detectClientExposed,
};

/** What goes into a message is a name, never a value: a "name" that looks like a key is left out. */
function safeName(name: string): string {
  const short = name.slice(0, 80);
  return looksRandom(short) || findSelfEvidentKeys(short).length > 0 ? 'a name' : short;
}

/** The path as a fingerprint takes it: relative to the working directory, so that it is the same on every machine. */
function relativePath(source: SecretLintSourceCode): string {
  const path = source.filePath ?? '';
  return isAbsolute(path) ? relative(process.cwd(), path) : path;
}

function report(
  context: SecretLintRuleContext,
  rule: RuleName,
  source: SecretLintSourceCode,
  finding: TextFinding,
  allow: ReadonlySet<string>,
): void {
  const secret = source.content.slice(finding.start, finding.end);
  const print = fingerprint(rule, secret, relativePath(source));
  // The second form names the value alone, wherever it stands.
  if (allow.has(print) || allow.has(fingerprint(rule, secret, ''))) return;
  const text = (MESSAGES[rule][finding.kind] ?? '').replace(/\{(\w+)\}/g, (_, key: string) =>
    safeName(finding.data[key] ?? ''),
  );
  context.report({
    // Made by hand: what a translator takes as data is printed by some formatters.
    message: { message: `${text} (fingerprint ${print})`, messageId: finding.kind, data: undefined },
    range: [finding.start, finding.end],
  });
}

function detect(rule: RuleName, source: SecretLintSourceCode, options: ReadOptions): TextFinding[] {
  const input: DetectOptions = { path: relativePath(source), settings: options.settings };
  const unfolded = unfoldUtf16(source.content);
  if (unfolded) {
    return DETECTORS[rule](unfolded.text, input).map((finding) => ({
      ...finding,
      start: unfolded.toOriginal(finding.start),
      end: unfolded.toOriginal(finding.end - 1) + 1,
    }));
  }
  if (source.contentType !== 'binary') return DETECTORS[rule](source.content, input);
  // In a binary only what is self-evident: a key in a database, an archive without compression, an image's comment.
  if (rule !== 'key') return [];
  return findSelfEvidentKeys(source.content).map(({ start, end, privileged }) => ({
    start,
    end,
    kind: privileged ? 'privilegedKey' : 'key',
    data: {},
  }));
}

/** A rule of the preset with the preset's options bound: secretlint drops the defaults that a preset hands to `registerRule`. */
export function createRule(rule: RuleName, options: ReadOptions): SecretLintRuleCreator {
  return {
    messages: Object.fromEntries(Object.entries(MESSAGES[rule]).map(([id, text]) => [id, { en: () => text }])),
    meta: {
      id: `eslint-plugin-binom/secretlint/${rule}`,
      type: 'scanner',
      recommended: true,
      docs: { url: DOCS_URL },
      supportedContentTypes: ['all'],
    },
    create(context) {
      return {
        file(source) {
          for (const finding of detect(rule, source, options)) report(context, rule, source, finding, options.allow);
        },
      };
    },
  };
}
