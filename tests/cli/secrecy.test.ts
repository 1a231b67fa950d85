import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/writer.ts';
import { makeKey, Scratch } from '../lint/helpers/repository.ts';
import { runCli } from './helpers.ts';

/** Any six characters in a row of a key are too many. */
function findLeak(text: string, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    for (let at = 0; at + 8 <= key.length; at += 1) {
      const part = key.slice(at, at + 8);
      if (part !== '00000100' && !part.includes('000001') && text.includes(part)) return part;
    }
  }
  return undefined;
}

const v1 = makeKey('v1', '12');
const root = makeKey('root', '1');
const v2 = 'd4c3b2a1908f7e6d5c4b3a29180f7e6dd4c3b2a1908f7e6d5c4b3a29180f7e6d';
const router = 'binom_sk_Qw8rT5yU2iO9pA3sD6fG1hJ4';
const aws = 'wJalrXUtnFEMIK7MDENGbPxRfiCYzzzz12345678';
const github = 'ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8';
const free = 'correct-Horse7battery_Staple';
const keys = [v1, root, v2, router, aws, github, free];

const FILES: Record<string, string> = {
  'src/a.js': `const binomApiKey = '${v1}'; // ${root}\nconsole.log(binomApiKey);\nfetch('http://t.example.com/arm.php?action=campaign@get_all&api_key=${v1}');\n`,
  'src/b.ts': `const BINOM_API_KEY: string = process.env.BINOM_API_KEY ?? '${v2}';\nexport const t = \`Bearer ${router}\`;\n`,
  'src/broken.ts': `const BINOM_API_KEY = '${v2}'; const = ${v1};\n`,
  '.env': `BINOM_API_KEY=${v2}\nBINOM_PASSWORD=${free}\nVITE_BINOM_TOKEN=${v2}\n`,
  'k8s.yaml': `apiVersion: v1\nkind: Secret\nmetadata:\n  name: binom\ndata:\n  BINOM_API_KEY: ${Buffer.from(v1).toString('base64')}\n`,
  'aws.py': `AWS_SECRET_ACCESS_KEY = "${aws}"\n`,
  'clean.js': `export const binomTls = { rejectUnauthorized: true };\n`,
  'gh.txt': `${github}\n`,
  'suppressed.js': `// eslint-disable-next-line binom/no-hardcoded-key -- ${v1}\nconst binomApiKey = '${v1}';\n`,
  [`${v1}.txt`]: `binom ${v1}\n`,
  [`dir/${router}/x.env`]: `BINOM_API_KEY=${v1}\n`,
};

describe('nothing that binom-lint writes holds a key or a part of one', () => {
  let scratch: Scratch;
  beforeAll(() => {
    scratch = new Scratch();
    scratch.commit(FILES, `message with ${v1}`);
  });
  afterAll(() => {
    scratch.remove();
  });

  it.each(FORMATS)('%s, with --debug', async (format) => {
    for (const mode of [[], ['--staged'], ['--history'], ['--config', 'strict', '--require-reason']]) {
      const { out, err, code } = await runCli(scratch.root, ['--format', format, '--debug', '--no-cache', ...mode]);
      expect(findLeak(out + err, keys)).toBeUndefined();
      if (!mode.includes('--staged')) expect([mode, code]).not.toEqual([mode, 0]);
    }
  });

  it('the baseline and what is said about it', async () => {
    const first = await runCli(scratch.root, [
      '--baseline',
      'binom-baseline.json',
      '--update-baseline',
      '--reason',
      'known',
    ]);
    const text = readFileSync(join(scratch.root, 'binom-baseline.json'), 'utf8');
    const second = await runCli(scratch.root, ['--baseline', 'binom-baseline.json']);
    expect(findLeak(text + first.out + first.err + second.out + second.err, keys)).toBeUndefined();
    expect(second.out).toMatch(/No findings/u);
  });

  it('the cache', async () => {
    await runCli(scratch.root, []);
    await runCli(scratch.root, []);
    const folder = join(scratch.root, '.git', 'binom-lint');
    const text = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('\n');
    expect(text).toMatch(/^binom-lint clean/u);
    expect(findLeak(text, keys)).toBeUndefined();
  });

  it.each([
    ['--range', `${v1}..${router}`],
    [`--${v1}`],
    ['--format', v1],
    ['--cap', v1],
    ['--shard', v1],
    ['--max-size', v1],
    ['--config', router],
    ['--baseline', `${v1}.json`],
    ['--output', `/nowhere/${v1}.json`],
    [`nowhere/${v1}`],
    [v1],
    ['merge', v1],
  ])('the sentence for a mistake that holds a key: %s', async (...argv) => {
    const { out, err, code } = await runCli(scratch.root, argv);
    expect(code).toBe(2);
    expect(findLeak(out + err, keys)).toBeUndefined();
    expect(err + out).not.toMatch(/^\s+at /mu);
  });

  it('any key at any place of a line, in any kind of file', async () => {
    const hex = fc.string({
      unit: fc.constantFrom(...'0 1 2 3 4 5 6 7 8 9 a b c d e f'.split(' ')),
      minLength: 32,
      maxLength: 32,
    });
    const names = fc.constantFrom('a.js', 'b.ts', '.env', 'c.yaml', 'd.json', 'e.py', 'f.txt', 'g.md', 'h.log');
    const frames = fc.constantFrom(
      'BINOM_API_KEY=%',
      'const binomApiKey = "%";',
      '{"binom": {"api_key": "%"}}',
      '?api_key=%',
      '%',
      '# %',
      'x%',
      "'%'",
      '`a${%}`',
    );
    await fc.assert(
      fc.asyncProperty(
        names,
        frames,
        hex,
        fc.constantFrom('pretty', 'json', 'sarif', 'github'),
        async (name, frame, tail, format) => {
          const key = `27000001${tail}`;
          const { out, err } = await runCli(
            scratch.root,
            ['--stdin', '--stdin-filename', name, '--format', format, '--no-cache'],
            {
              input: `${frame.replace('%', key)}\n`,
            },
          );
          expect(findLeak(out + err, [key])).toBeUndefined();
        },
      ),
      { numRuns: 60 },
    );
  });
});
