/** The automaton over bytes finds at least what each of its patterns matches in the decoded text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TLS_ROWS } from '../../src/binom/tls-rows.ts';
import { COMMON_ANCHOR } from '../../src/lint/secretlint-anchors.ts';
import { ByteFinder } from '../../src/prefilter/byte-finder.ts';
import { STARTS } from '../../src/prefilter/index.ts';
import { getNeedles } from '../../src/prefilter/needles.ts';
import { CODES, DISGUISES } from '../../src/prefilter/plain-text.ts';
import { readRegex, readWord } from '../../src/prefilter/regex-tree.ts';

const ROOT = join(import.meta.dirname, '../..');
const REAL = [
  ...STARTS.filter((start) => typeof start !== 'string'),
  ...DISGUISES,
  CODES,
  COMMON_ANCHOR,
  ...TLS_ROWS.map(({ pattern }) => pattern),
];

const find = (patterns: readonly RegExp[], bytes: Buffer, maxStates?: number): ReadonlySet<string> =>
  new ByteFinder(new Map(patterns.map((pattern, at) => [String(at), readRegex(pattern)])), maxStates).find(
    bytes,
    bytes.length,
  );

const hasMatch = (pattern: RegExp, text: string): boolean =>
  new RegExp(pattern.source, pattern.flags.replace('g', '')).test(text);

function readCases(): string[] {
  return readdirSync(join(ROOT, 'tests/cases'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

describe('patterns over bytes', () => {
  it.each([
    [/ab?c/, 'xxabc', true],
    [/ab?c/, 'abbc', false],
    [/a{2,3}b/, 'xaab', true],
    [/^a{3}b/, 'aab', false],
    [/a{20}b/, `${'a'.repeat(25)}b`, true],
    [/x[^y]{0,300}z/, `x${'-'.repeat(200)}z`, true],
    [/a.b/, 'aéb', true],
    [/a\sb/, 'a\u00A0b', true],
    [/a[^b]c/, 'a€c', true],
    [/[à-ü]x/, 'éx', true],
    [/é/, 'caf\u00E9', true],
    [/[\d-]z/, '-z', true],
    [/(?<!a)b(?=c)/, 'bd', true],
    [/(?<name>q)\x41\u0042/, 'qAB', true],
    [/k\b/i, 'K', true],
    [/(?:one|two|)$/, '', true],
    [/a[\w.]*?\W/, 'ab.c', true],
    [/x\D\S/, 'x-+', true],
    [/\t\r\n\f\v\0/, '\t\r\n\f\v\0', true],
  ])('%s in %j: %s', (pattern, text, isFound) => {
    expect(find([pattern], Buffer.from(text)).has('0')).toBe(isFound);
  });

  it('are refused when they are not understood', () => {
    for (const source of ['a\\1(b)', '[a', '(a'])
      expect(() => readRegex({ source, flags: '' } as RegExp)).toThrow(SyntaxError);
    expect(() => readRegex({ source: '[a--b]', flags: 'v' } as RegExp)).toThrow(SyntaxError);
  });

  it('a word is found in any case, at both ends, and not in part', () => {
    const finder = new ByteFinder(new Map(['binom', 'nomad', '://x'].map((word) => [word, readWord(word)])));
    const look = (text: string): string[] => [...finder.find(Buffer.from(text), Buffer.byteLength(text))].sort();
    expect(look('BiNoMad ://X')).toEqual(['://x', 'binom', 'nomad']);
    expect(look('bino mad :/x')).toEqual([]);
    expect(finder.find(Buffer.from('binom'), 4).size).toBe(0);
  });

  it('a full memory is emptied, and nothing is lost', () => {
    const patterns = [/[ab]{9}c/, /b[ab]{5}d/, /needle/];
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'needle'), { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        const wanted = patterns.flatMap((pattern, at) => (pattern.test(text) ? [String(at)] : []));
        expect([...find(patterns, Buffer.from(text), 4)].sort()).toEqual(wanted);
      }),
    );
  });

  it('all that the expressions match in the labelled cases is found', () => {
    const finder = new ByteFinder(new Map(REAL.map((pattern, at) => [String(at), readRegex(pattern)])));
    const missed = readCases().flatMap((text) => {
      const bytes = Buffer.from(text);
      const found = finder.find(bytes, bytes.length);
      return REAL.filter((pattern, at) => !found.has(String(at)) && hasMatch(pattern, text)).map(String);
    });
    expect(missed).toEqual([]);
  });
});

describe('needles', () => {
  it.each([
    [/\bfoo(?:bar|baz)?\s?qux/i, ['foobarqux', 'foobazqux', 'fooqux', 'foo', 'qux']],
    [/[^\n]{0,20}(?:alpha|beta)[=:]/, ['alpha=', 'alpha:', 'beta=', 'beta:']],
    [/\d+/, undefined],
    [/x?/, undefined],
    [/(?:a|\d)b{2}/, ['bb']],
  ])('of %s', (pattern, words) => {
    const needles = getNeedles(readRegex(pattern));
    if (words === undefined) expect(needles).toBeUndefined();
    else expect(needles?.every((word) => words.includes(word))).toBe(true);
  });

  it('every match in the labelled cases holds one', () => {
    const rows = TLS_ROWS.map(({ pattern }) => ({ pattern, needles: getNeedles(readRegex(pattern)) }));
    const missed = readCases().flatMap((text) => {
      const lower = text.toLowerCase();
      return rows.filter(
        ({ pattern, needles }) => needles && !needles.some((word) => lower.includes(word)) && hasMatch(pattern, text),
      );
    });
    expect(missed).toEqual([]);
  });
});
