import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../helpers/scratch.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/leaky-sync');
const PRESET = 'eslint-plugin-binom/secretlint/';

/** Committed files of the example that are no programs: in those ESLint's rules speak first. */
function readExample(): Record<string, string> {
  const files = readdirSync(EXAMPLE, { recursive: true, withFileTypes: true }).filter(
    (item) => item.isFile() && !/\.[cm]?[jt]sx?$/u.test(item.name),
  );
  return Object.fromEntries(
    files
      .map((item) => join(item.parentPath, item.name))
      .filter((location) => !location.includes('node_modules') && !location.endsWith('package.json'))
      .map((location) => [relative(EXAMPLE, location).replaceAll('\\', '/'), readFileSync(location, 'utf8')]),
  );
}

interface SecretlintFile {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string;
    readonly loc: { readonly start: { readonly line: number; readonly column: number } };
  }[];
}

interface Report {
  readonly findings: readonly {
    readonly rule: string;
    readonly path: string;
    readonly start: { readonly line: number; readonly column: number };
  }[];
}

describe('the secretlint command and binom-lint', () => {
  const files = readExample();
  const scratch = makeScratch(['eslint@10', 'secretlint@12', '@secretlint/secretlint-rule-preset-recommend@12'], {
    ...files,
    '.secretlintrc.json': JSON.stringify({
      rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }, { id: 'eslint-plugin-binom/secretlint' }],
    }),
  });

  it('agree on the findings of the preset, place by place', () => {
    const names = Object.keys(files);
    const theirs = JSON.parse(
      scratch.run('secretlint', '--format', 'json', ...names).stdout,
    ) as readonly SecretlintFile[];
    const ours = JSON.parse(scratch.run('binom-lint', '--format', 'json', ...names).stdout) as Report;
    const expected = theirs.flatMap(({ filePath, messages }) =>
      messages
        .filter(({ ruleId }) => ruleId.startsWith(PRESET))
        .map(
          ({ ruleId, loc }) =>
            `${relative(scratch.folder, filePath).replaceAll('\\', '/')}:${String(loc.start.line)}:${String(loc.start.column + 1)} ${ruleId}`,
        ),
    );
    const found = ours.findings
      .filter(({ rule }) => rule.startsWith(PRESET))
      .map(({ rule, path, start }) => `${path}:${String(start.line)}:${String(start.column)} ${rule}`);
    expect(expected.length).toBeGreaterThan(5);
    expect(found.sort()).toEqual(expected.sort());
  });
});
