/** Literals of megabytes: data that somebody put into a source file, minified pages, generated tables. */
import { lintSource } from '@secretlint/core';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/binom/redaction.ts';
import { DEFAULT_SETTINGS } from '../../src/binom/settings.ts';
import { creator } from '../../src/secretlint/index.ts';
import { lint, WAKE_UP } from './lint.ts';

const SIZE = 1_100_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

/** What long literals are made of: nothing in it is a key. */
const FILLINGS: Readonly<Record<string, string>> = {
  letters: fill('a'),
  hex: fill('0123456789abcdef'),
  base64: fill('QmluwbTEyMzQ1Njc4OTAwMDA'),
  words: fill('api_key=api_key='),
  addresses: fill('http://t.example/arm.php?page=Campaigns&api_key= '),
  names: fill('BINOM_API_KEY '),
  escapes: fill('\\u0061\\x61'),
  percents: fill('%61%6b'),
  digits: fill('1000001'),
  astral: fill('\u{1F511}'),
};

const PLACES: Readonly<Record<string, (text: string) => string>> = {
  string: (text) => `const binomApiKey = '${text}';`,
  template: (text) => `const url = \`https://t.example/arm.php?\${page}&data=${text}\`;`,
  comment: (text) => `/* binom ${text} */ const a = 1;`,
  key: (text) => `const o = { '${text}': process.env.BINOM_API_KEY };`,
  jsx: (text) => `const page = <p title="${text}">${text.replaceAll('\\', '')}</p>;`,
};

const CODE: Readonly<Record<string, string>> = {
  'a regular expression': `const r = /${fill('ab[cd]')}/;`,
  'an array of texts': `const keys = [${"'api_key', ".repeat(100_000)}];`,
  'an array of numbers': `const a = [${'1000001, '.repeat(200_000)}];`,
  'an array of objects': `const a = [${"{ token: 'x', apiKey: y }, ".repeat(30_000)}]; console.log(a);`,
  'an object': `const o = { ${Array.from({ length: 60_000 }, (_, i) => `key${String(i)}: 'v'`).join(', ')} }; log(o);`,
  'a name': `const ${fill('binomApiKey')} = 1;`,
  'a number': `const a = 0x${fill('1000001')}n;`,
  'a call': `f(${'token, '.repeat(100_000)}a);`,
  'a switch': `switch (token) { ${Array.from({ length: 30_000 }, (_, i) => `case 'k${String(i)}': break;`).join('')} }`,
  'a table of exports': Array.from({ length: 5000 }, (_, i) => `exports.K${String(i)} = ${String(i)}; exports[${String(i)}] = 'K';`).join('\n'),
}; // prettier-ignore

/** Far above what it takes, also on a busy machine: what grows with the square takes minutes. */
const MAX_SECONDS = 20;

function getSeconds(run: () => void): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

describe('programs', { timeout: 600_000 }, () => {
  const texts = Object.entries(PLACES).flatMap(([place, make]) =>
    Object.entries(FILLINGS).map(([filling, text]) => [`${filling} in a ${place}`, make(text)] as const),
  );
  it.each([...texts, ...Object.entries(CODE)])('%s', (_, text) => {
    const seconds = getSeconds(() => {
      expect(() => lint(text + WAKE_UP)).not.toThrow();
    });
    expect(seconds).toBeLessThan(MAX_SECONDS);
  });
});

describe('files of any type', { timeout: 600_000 }, () => {
  it.each(Object.entries(FILLINGS))('%s', async (_, text) => {
    const from = process.cpuUsage();
    for (const [name, content] of [
      ['a.env', `BINOM_API_KEY=${text}`],
      ['a.json', `{ "binom": { "apiKey": "${text}" } }`],
    ] as const) {
      await lintSource({
        source: { filePath: name, content, ext: name.slice(1), contentType: 'text' },
        options: { config: { rules: [{ id: 'preset', rule: creator, options: {} }] }, noPhysicFilePath: true },
      });
      expect(typeof redact(content, DEFAULT_SETTINGS)).toBe('string');
    }
    const { user, system } = process.cpuUsage(from);
    expect((user + system) / 1e6).toBeLessThan(MAX_SECONDS);
  });
});
