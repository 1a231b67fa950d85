/** Where a report points, whatever stands before it: byte order marks, characters of two units, every kind of line end. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeKey, Scratch } from '../lint/helpers/repository.ts';
import { runCli, runJson } from '../cli/helpers.ts';

const KEY = makeKey('positions', '27');
const PIECES = ['a', '\u{1F511}', '\u{20000}', 'e\u0301', '\u00E9', '\u202E', '\t', '\u00A0', '\uFEFF', '\uFFFC'];

/** Programs know two more line ends than other files. */
const ENDS = { program: ['\n', '\r\n', '\r', '\u2028', '\u2029'], text: ['\n', '\r\n', '\r'] };

const filling = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));
const lines = (ends: readonly string[]) =>
  fc.array(
    fc.tuple(filling, fc.constantFrom(...ends)).map(([text, end]) => text + end),
    { maxLength: 6 },
  );

/** Line from 1 and column from 1, in UTF-16 units as editors count them; the mark at the beginning is no character. */
function locate(text: string, ends: RegExp): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(KEY)).replace(/^\uFEFF/u, '').split(ends);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
} // prettier-ignore

describe('the place of a key', { timeout: 600_000 }, () => {
  let scratch: Scratch;
  beforeAll(() => {
    scratch = new Scratch();
  });
  afterAll(() => {
    scratch.remove();
  });

  it.each(['a.js', 'a.ts', 'a.jsx'])('in %s', async (name) => {
    const programs = fc.tuple(fc.constantFrom('', '\uFEFF'), lines(ENDS.program), filling);
    await fc.assert(
      fc.asyncProperty(programs, async ([mark, before, same]) => {
        const text = `${mark}${before.map((line) => `//${line}`).join('')}/*${same}*/ const binomApiKey = '${KEY}';\n`;
        const { report } = await runJson(scratch.root, ['--stdin', '--stdin-filename', name], { input: text });
        const { line, column } = locate(text, /\r\n|[\r\n\u2028\u2029]/u);
        // The literal with its quotes is what is reported.
        expect(report.findings[0]?.start).toEqual({ line, column: column - 1 });
        expect(report.findings[0]?.end).toEqual({ line, column: column + KEY.length + 1 });
      }),
      { numRuns: 40 },
    );
  });

  it.each(['.env', 'a.txt', 'a.py', 'a.yaml'])('in %s', async (name) => {
    const texts = fc.tuple(fc.constantFrom('', '\uFEFF'), lines(ENDS.text), filling);
    await fc.assert(
      fc.asyncProperty(texts, async ([mark, before, same]) => {
        const text = `${mark}${before.map((line) => `# ${line}`).join('')}# ${same} ${KEY}\n`;
        const { report } = await runJson(scratch.root, ['--stdin', '--stdin-filename', name], { input: text });
        const { line, column } = locate(text, /\r\n|[\r\n]/u);
        expect(report.findings[0]?.start).toEqual({ line, column });
        expect(report.findings[0]?.end).toEqual({ line, column: column + KEY.length });
      }),
      { numRuns: 40 },
    );
  });

  it('is where incident looks for it', async () => {
    await fc.assert(
      fc.asyncProperty(lines(ENDS.program), fc.constantFrom('', '\uFEFF'), async (before, mark) => {
        const text = `${mark}${before.map((line) => `//${line}`).join('')}const binomApiKey = '${KEY}';\n`;
        scratch.write('p.js', text);
        const { line } = locate(text, /\r\n|[\r\n\u2028\u2029]/u);
        const { code, err } = await runCli(scratch.root, ['incident', `p.js:${String(line)}`]);
        expect([code, err]).toEqual([0, '']);
      }),
      { numRuns: 15 },
    );
  });

  it('behind the first line of a script', async () => {
    for (const mark of ['', '\uFEFF']) {
      for (const end of ENDS.program) {
        const text = `${mark}#!/usr/bin/env node${end}const binomApiKey = '${KEY}';\n`;
        const { report } = await runJson(scratch.root, ['--stdin', '--stdin-filename', 'a.js'], { input: text });
        expect(report.findings[0]?.start).toEqual({ line: 2, column: "const binomApiKey = '".length });
      }
    }
  });
});
