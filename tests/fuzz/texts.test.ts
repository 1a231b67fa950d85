/** Real files, damaged: no rule, no rule of the preset and no fingerprint may throw, whatever the text is. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { lintSource } from '@secretlint/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/binom/redaction.ts';
import { DEFAULT_SETTINGS } from '../../src/binom/settings.ts';
import { creator } from '../../src/secretlint/index.ts';
import { lint, WAKE_UP } from './lint.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILES = ['tests/cases', 'tests/secretlint/cases', 'examples']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true }))
  .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const PROGRAMS = FILES.filter((file) => /\.[cm]?[jt]sx?$/u.test(file));

/** Names that are special to JavaScript, odd characters, pieces that open something and never close it. */
const ODD = [
  '\uFEFF', '\r', '\r\n', '\0', '\u2028', '\u2029', '\u0085', '\u202E', '\uD800', '\uDC00', '\u{1F511}', 'e\u0301', '\uFFFC', '\u00A0', '\t'.repeat(5000),
  '#!/usr/bin/env node\n', '__proto__', '{ __proto__: null, constructor: 1 }', "['__proto__']", 'hasOwnProperty', 'toString',
  "'", '"', '`', '${', '/*', '*/', '//', '<!--', '{', '}', '(', ')', '[', ']', '<', '=', ';', '\\', '\\u', '\\x6', '/[/',
  'A'.repeat(20_000), '='.repeat(20_000), '\n'.repeat(20_000), '9'.repeat(5000), '"'.repeat(2000), '{{'.repeat(2000),
  'binom', 'BINOM_API_KEY', `1000001${'0'.repeat(32)}`, 'api-key', 'http://', 'process.env', ': string =', 'await ', 'class ',
]; // prettier-ignore

const damage = fc.record({
  kind: fc.constantFrom('truncate', 'behead', 'insert', 'remove', 'repeat', 'crlf', 'swap'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  odd: fc.constantFrom(...ODD),
});

function apply(text: string, { kind, at, to, odd }: { kind: string; at: number; to: number; odd: string }): string {
  const start = Math.floor(text.length * Math.min(at, to));
  const end = Math.floor(text.length * Math.max(at, to));
  switch (kind) {
    case 'truncate':
      return text.slice(0, end);
    case 'behead':
      return text.slice(start);
    case 'insert':
      return text.slice(0, start) + odd + text.slice(start);
    case 'remove':
      return text.slice(0, start) + text.slice(end);
    case 'repeat':
      return text.slice(0, end) + text.slice(start);
    case 'crlf':
      return text.replaceAll('\n', '\r\n');
    default:
      return text.slice(0, start) + odd + text.slice(end);
  }
}

const damaged = (files: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([file, changes]) => ({ file, text: changes.reduce(apply, readFileSync(file, 'utf8')) }));

describe('damaged files', { timeout: 600_000 }, () => {
  it('no rule throws on a program', () => {
    fc.assert(
      fc.property(damaged(PROGRAMS), ({ text }) => {
        expect(() => lint(text + WAKE_UP)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('no rule throws where odd pieces stand in strings, names and comments', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ODD), { maxLength: 4 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (odd, any) => {
          const text = JSON.stringify(odd.join('') + any);
          const program = `// ${text}\nconst binomApiKey = ${text};\nconst o = { ${text}: ${text}, __proto__: { api_key: ${text} } };\nconsole.log(binomApiKey, o[${text}], \`\${o}\${binomApiKey}\`);\nfetch(${text} + 'arm.php?api_key=' + ${text}, o);`; // prettier-ignore
          expect(() => lint(program)).not.toThrow();
          expect(() => lint(program, 'javascript')).not.toThrow();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('no rule of the preset throws, and neither does redaction', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(FILES), async ({ file, text }) => {
        const { messages } = await lintSource({
          source: { filePath: file, content: text, ext: extname(file), contentType: 'text' },
          options: { config: { rules: [{ id: 'preset', rule: creator, options: {} }] }, noPhysicFilePath: true },
        });
        for (const { range } of messages) {
          expect(range[0]).toBeGreaterThanOrEqual(0);
          expect(range[1]).toBeLessThanOrEqual(text.length);
        }
        expect(typeof redact(text.slice(0, 20_000), DEFAULT_SETTINGS)).toBe('string');
      }),
      { numRuns: 60 },
    );
  });
});
