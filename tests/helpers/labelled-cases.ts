import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { lintSource } from '@secretlint/core';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

/** What was reported: the rule's name without any prefix, and the lines (from 1) that the report spans. */
export interface Report {
  rule: string;
  from: number;
  to: number;
  message: string;
}

/** A first line `//@ {json}` of a case: how to lint it. */
interface Directive {
  config?: 'recommended' | 'strict';
  settings?: Record<string, unknown>;
  filename?: string;
  options?: Record<string, object>;
}

/** `found`: must be reported; `missing`: a known miss, fails once found; `spurious`: a known false report. */
interface Label {
  kind: 'found' | 'missing' | 'spurious';
  rule: string;
  line: number;
}

export interface LabelledCase {
  content: string;
  directive: Directive;
  labels: Label[];
}

const CODE = new Set(['.js', '.cjs', '.mjs', '.jsx', '.ts', '.cts', '.mts', '.tsx']);
const CODE_MARK = /\s*\/\/ \$ ([\w :-]+?)\s*$/;
const TEXT_MARK = /\s*§\$\s*([\w :-]+?)\s*$/;

/**
 * One test for each file under `root`. A line that must be reported ends in `// $ rule-a rule-b` (in files of other
 * types: `§$ name`); names after `MISSING:` are known misses, names after `SPURIOUS:` known false reports. The marks are
 * stripped before linting. Files below a folder `text`, and files that are no JS/TS, go through the secretlint preset.
 */
export function describeCases(title: string, root: string): void {
  describe(title, () => {
    for (const file of listFiles(root)) {
      const name = relative(root, file).replaceAll('\\', '/');
      it(name, async () => {
        const isText = !CODE.has(extname(file)) || /(^|\/)text\//.test(`${title}/${name}`);
        const labelled = readCase(readFileSync(file, 'utf8'), isText);
        const path = labelled.directive.filename ?? name;
        const reports = isText ? await reportText(path, labelled.content) : await reportCode(path, labelled);
        expect(compare(labelled.labels, reports)).toEqual([]);
      });
    }
  });
}

/** Takes the directive and the marks out of a case's text; the line count stays. */
export function readCase(text: string, isText: boolean): LabelledCase {
  const lines = text.split('\n');
  let directive: Directive = {};
  if (lines[0]?.startsWith('//@ ')) {
    // Written by us in the test case itself.
    directive = JSON.parse(lines[0].slice(4)) as Directive;
    lines[0] = '';
  }
  const labels: Label[] = [];
  const stripped = lines.map((line, index) =>
    line.replace(isText ? TEXT_MARK : CODE_MARK, (_, names: string) => {
      labels.push(...readLabels(names, index + 1));
      return '';
    }),
  );
  return { content: stripped.join('\n'), directive, labels };
}

function readLabels(names: string, line: number): Label[] {
  let kind: Label['kind'] = 'found';
  const labels: Label[] = [];
  for (const word of names.trim().split(/\s+/)) {
    if (word === 'MISSING:') kind = 'missing';
    else if (word === 'SPURIOUS:') kind = 'spurious';
    else labels.push({ kind, rule: word, line });
  }
  return labels;
}

/** Sentences about each label that was not met and each report that no label asked for; empty when all is well. */
export function compare(labels: Label[], reports: Report[]): string[] {
  const problems: string[] = [];
  const taken = new Set<Report>();
  for (const label of labels) {
    const candidates = reports.filter((report) => !taken.has(report) && isAt(report, label));
    // What is known to be missed has neighbours that are found: only its own line says that it is mended.
    const near = label.kind === 'missing' ? undefined : candidates[0];
    const hit = candidates.find((report) => report.from === label.line) ?? near;
    if (label.kind === 'missing') {
      if (hit !== undefined) problems.push(`found though marked MISSING: line ${String(label.line)} ${label.rule}`);
    } else if (hit === undefined) {
      const what = label.kind === 'found' ? 'missed' : 'gone though marked SPURIOUS';
      problems.push(`${what}: line ${String(label.line)} ${label.rule}`);
    }
    if (hit !== undefined) taken.add(hit);
  }
  for (const report of reports) {
    if (taken.has(report) || labels.some((label) => isAt(report, label))) continue;
    problems.push(`false: line ${String(report.from)} ${report.rule}: ${report.message}`);
  }
  return problems;
}

/** A mark may stand one line beside the report: a chain's mark is often at its end. */
function isAt(report: Report, label: Label): boolean {
  return report.rule === label.rule && report.from - 1 <= label.line && label.line <= report.to + 1;
}

/** What the plugin, loaded from its sources, reports on a JS/TS text under a version of ESLint. */
export async function reportCode(
  filename: string,
  { content, directive }: LabelledCase,
  linter = new Linter(),
): Promise<Report[]> {
  const { default: plugin } = await import('../../src/index.ts');
  const rules = Object.fromEntries(
    Object.entries(directive.options ?? {}).map(([name, options]) => [`binom/${name}`, ['error', options]]),
  );
  const config = [
    {
      files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
      languageOptions: {
        parser,
        parserOptions: { ecmaFeatures: { jsx: filename.endsWith('x') || filename.endsWith('.js') } },
      },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    },
    ...[plugin.configs[directive.config ?? 'recommended']].flat(),
    { settings: directive.settings ?? {}, rules },
    // Our configs are typed by @typescript-eslint/utils; at run time they are ESLint's.
  ] as Linter.Config[];
  return linter.verify(content, config, { filename }).map((message) => ({
    rule: message.ruleId?.replace(/^binom\//, '') ?? 'FATAL',
    from: message.line,
    to: message.endLine ?? message.line,
    message: message.message,
  }));
}

/** What the secretlint preset, loaded from its sources, reports on a text of any type. */
export async function reportText(filePath: string, content: string): Promise<Report[]> {
  const { creator } = await import('../../src/secretlint/index.ts');
  const result = await lintSource({
    source: { filePath, content, ext: extname(filePath), contentType: 'text' },
    options: {
      config: { rules: [{ id: 'eslint-plugin-binom/secretlint', rule: creator }] },
      noPhysicFilePath: true,
    },
  });
  return result.messages.map((message) => ({
    rule: message.ruleId.split('/').at(-1) ?? message.ruleId,
    from: message.loc.start.line,
    to: message.loc.end.line,
    message: message.message,
  }));
}

/** Every file below `root`, hidden ones too, sorted; read-me files of the case folders are not cases. */
function listFiles(root: string): string[] {
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
