/** The plugin reports the same under the oldest ESLint that package.json promises as under the newest. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Linter } from 'eslint';
import { Linter as OldLinter } from 'eslint-9';
import { describe, expect, it } from 'vitest';
import { readCase, reportCode } from './helpers/labelled-cases.ts';

const CODE = new Set(['.js', '.cjs', '.mjs', '.jsx', '.ts', '.cts', '.mts', '.tsx']);

// What the helper asks of a linter is the same in both; their types are not.
const oldLinter = new OldLinter() as unknown as Linter;

describe(`ESLint ${OldLinter.version}`, () => {
  const roots = ['cases', '../examples'].map((name) => join(import.meta.dirname, name));
  const files = roots.flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && CODE.has(extname(entry.name)) && !entry.parentPath.includes('node_modules'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );

  it('is the one of the lowest peer version', () => {
    expect(OldLinter.version).toBe('9.22.0');
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files.map((file) => [file.slice(import.meta.dirname.length + 1), file]))(
    'reports the same on %s',
    async (name, file) => {
      const labelled = readCase(readFileSync(file, 'utf8'), false);
      const path = labelled.directive.filename ?? name.replaceAll('\\', '/');
      expect(await reportCode(path, labelled, oldLinter)).toEqual(await reportCode(path, labelled));
    },
  );
});
