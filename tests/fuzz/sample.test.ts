/** A fixed sample of code that people wrote, from packages that the lock file names: the small sister of `scripts/trust/crash.mjs`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint, WAKE_UP } from './lint.ts';

const PACKAGES = [
  'eslint/lib',
  'ajv/lib',
  'secretlint/module',
  '@secretlint/core/module',
  'esquery/dist',
  'espree',
  'fast-check/lib',
];
const MAX_BYTES = 40_000;

function listSources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        /\.[cm]?js$/u.test(entry.name) &&
        !entry.parentPath.slice(folder.length).includes('node_modules'),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

describe('real files of the packages at hand', { timeout: 600_000 }, () => {
  it.each(PACKAGES)('%s', (name) => {
    const files = listSources(join(import.meta.dirname, '../../node_modules', name)).filter(
      (_, index) => index % 4 === 0,
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      if (text.length <= MAX_BYTES) expect(() => lint(text + WAKE_UP), file).not.toThrow();
    }
  });
});
