/** A look at the bytes is sound: where it says that nothing can start, no check lets the text through; and it spares most of the work. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { isCodeCandidate } from '../../src/lint/code-detector.ts';
import { readText } from '../../src/lint/file-text.ts';
import { look } from '../../src/lint/quick-search.ts';
import { TextDetector } from '../../src/lint/text-detector.ts';

/** What a busy machine takes is none of this test's. */
vi.setConfig({ testTimeout: 900_000 });

const ROOT = join(import.meta.dirname, '../..');
const detector = new TextDetector();

interface Sample {
  readonly path: string;
  readonly bytes: Buffer;
}

function readSamples(...folders: string[]): Sample[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules/.'))
      .map((entry) => ({
        path: join(entry.parentPath, entry.name).slice(ROOT.length + 1),
        bytes: readFileSync(join(entry.parentPath, entry.name)),
      })),
  );
}

/** What the look hides: a text that a check lets through without it. */
function getHidden({ path, bytes }: Sample): string[] {
  const whole = readText(path, bytes);
  const quick = readText(path, bytes, look);
  if (whole === undefined || quick === undefined) return whole === quick ? [] : [`${path}: text or not`];
  const plain = { path, text: whole.text };
  return [
    ...(isCodeCandidate(plain) && !isCodeCandidate(quick) ? [`${path}: code`] : []),
    ...(detector.isCandidate(plain) && !detector.isCandidate(quick) ? [`${path}: text`] : []),
    ...(quick.text === plain.text && quick.encoding === whole.encoding ? [] : [`${path}: decoded otherwise`]),
  ];
}

const V1 = '15000001b7d0f3a9be15c48260e94d1a3f5c6827';
const FAULTS: readonly (readonly [path: string, text: string])[] = [
  ['a.txt', V1],
  ['a.txt', Buffer.from(`key ${V1}`).toString('base64')],
  ['a.txt', Buffer.from(`key ${V1}`, 'utf16le').toString('base64')],
  ['a.txt', encodeURIComponent(V1).replaceAll(/[0-9]/g, (digit) => `%3${digit}`)],
  ['a.js', `const key = '15000' + '001b7d0f3a9be15c48260e94d1a3f5c6827';`],
  ['a.js', `const key = '15' + "0000" + '01b7d0f3a9be15c48260e94d1a3f5c6827';`],
  ['a.py', 'requests.get(url, verify=False)'],
  ['a.yml', 'run: >-\n  curl\n  -k https://x.example.org\n'],
  ['a.env', 'NODE_TLS_REJECT_UNAUTHORIZED=0'],
  ['binom/a.md', 'The Binom key is f3a9be15c48260e94d1a3f5c68277d0bf3a9be15c48260e94d1a3f5c68277d0b.'],
  ['a.env', 'VITE_UPD_KEY=f3a9be15c48260e94d1a3f5c68277d0b'],
  ['a.ts', `agent.options['reject\\x55nauthorized'] = false;`],
  ['a.ts', `const o = { [String.fromCharCode(98, 105, 110, 111, 109)]: 1 };`],
  ['a.ts', `const o = { ['bin' + 'om']: 1 };`],
  ['a.ts', `const { forwarded } = req.headers; if (allowed.includes(forwarded)) next();`],
  ['a.ts', `import { check } from'ip'; import ip from "ip"; const allow = ['0.0.0.0/0'];`],
  ['a.ts', 'const { env } = process; console.log(process.env);'],
  ['a.md', 'https://someone:aB3dE5fG7haB@host.example.org/'],
];

describe('a look at the bytes hides nothing', () => {
  it('of the labelled cases, the examples, our own files and published code', () => {
    const samples = readSamples(
      'tests/cases',
      'tests/fixtures',
      'examples',
      'src',
      'docs',
      'node_modules/secretlint',
      'node_modules/@typescript-eslint/eslint-plugin/dist/rules',
    );
    expect(samples.length).toBeGreaterThan(700);
    expect(samples.flatMap(getHidden)).toEqual([]);
  });

  it('in any encoding', () => {
    const cases = readSamples('tests/cases').map(({ path, bytes }) => [path, bytes.toString('utf8')] as const);
    const hidden = [...FAULTS, ...cases].flatMap(([path, text]) => {
      const wide = Buffer.from(text, 'utf16le');
      return [
        Buffer.from(text),
        Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
        Buffer.concat([Buffer.from(text), Buffer.from([0x0a, 0xe9, 0x0a])]),
        Buffer.concat([Buffer.from([0xff, 0xfe]), wide]),
        Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]),
        wide,
        Buffer.from(wide).swap16(),
        Buffer.concat([Buffer.from(text), Buffer.from([0])]),
        Buffer.concat([Buffer.alloc(9000, 0x20), Buffer.from(text), Buffer.from([0, 1, 2])]),
      ].flatMap((bytes) => getHidden({ path, bytes }));
    });
    expect(hidden).toEqual([]);
  });

  it('of these faults, which are candidates', () => {
    const missed = FAULTS.filter(([path, text]) => {
      const quick = readText(path, Buffer.from(text), look);
      return quick === undefined || !(isCodeCandidate(quick) || detector.isCandidate(quick));
    });
    expect(missed.map(([, text]) => text)).toEqual([]);
  });
});

describe('the work that is left', () => {
  it('is next to none on ordinary code: few files are decoded, fewer are candidates', () => {
    const samples = readSamples('node_modules/@typescript-eslint/eslint-plugin/dist/rules').filter(
      ({ path }) => extname(path) === '.js',
    );
    const decoded = new Set<string>();
    let candidates = 0;
    for (const { path, bytes } of samples) {
      const input = {
        path,
        marks: look(bytes),
        get text() {
          decoded.add(path);
          return bytes.toString('utf8');
        },
      };
      if (isCodeCandidate(input) || detector.isCandidate(input)) candidates += 1;
    }
    expect(samples.length).toBeGreaterThan(100);
    // A seam between two pieces of a text is common, and only the decoded text says what it hides.
    expect(decoded.size).toBeLessThanOrEqual(samples.length * 0.15);
    expect(candidates).toBeLessThanOrEqual(samples.length * 0.02);
  });
});
