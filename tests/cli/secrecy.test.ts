import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/writer.ts';
import { Scratch } from '../lint/helpers/repository.ts';
import { runCli } from './helpers.ts';
import { findLeak, SECRETS } from './secrets.ts';

const { v1, root, v2, router, aws, github, free } = SECRETS;

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
      expect(findLeak(out + err)).toBeUndefined();
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
    expect(findLeak(text + first.out + first.err + second.out + second.err)).toBeUndefined();
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
    expect(findLeak(text)).toBeUndefined();
  });

  it('the reason of a baseline and the name of its file', async () => {
    const name = `${router}.json`;
    const argv = ['--baseline', name, '--update-baseline', '--reason', `like ${v1}`];
    const { out, err } = await runCli(scratch.root, argv);
    expect(findLeak(readFileSync(join(scratch.root, name), 'utf8') + out + err)).toBeUndefined();
    rmSync(join(scratch.root, name));
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
    expect(findLeak(out + err)).toBeUndefined();
    expect(err + out).not.toMatch(/^\s+at /mu);
  });

  it('any secret at any place of a line, in any kind of file, in every format', async () => {
    const hex = (length: number) =>
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: length, maxLength: length });
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789')),
      minLength: 36,
      maxLength: 36,
    });
    const secrets = fc.oneof(
      hex(32).map((tail) => `27000001${tail}`),
      hex(64),
      word.map((tail) => `binom_sk_${tail}`),
      word.map((tail) => `ghp_${tail}`),
      fc.constant(free),
    );
    const names = fc.constantFrom('a.js', 'b.ts', 'c.tsx', '.env', 'c.yaml', 'd.json', 'e.py', 'f.txt', 'g.md', 'h.log', 'Dockerfile', '%.txt'); // prettier-ignore
    const frames = fc.constantFrom(
      'BINOM_API_KEY=%',
      'const binomApiKey = "%";',
      'const binomApiKey = "%" as string; console.log(binomApiKey); fetch(`http://t.example/arm.php?api_key=${binomApiKey}`);',
      'const binomApiKey = process.env.BINOM_API_KEY ?? "%"; throw new Error(`${binomApiKey}`);',
      '// eslint-disable-next-line binom/no-hardcoded-key -- %\nconst binomApiKey = "%";',
      '{"binom": {"api_key": "%"}}',
      '?api_key=%',
      'https://binom:%@t.example/',
      'curl -k -H "api-key: %" http://t.example/public/api/v1/info/campaign',
      '%',
      '# %',
      'x%',
      "'%'",
      '`a${%}`',
    );
    const text = fc.tuple(names, frames, secrets, fc.constantFrom('', '\uFEFF'), fc.constantFrom('\n', '\r\n', '\r'));
    const modes = fc.constantFrom([], ['--config', 'strict'], ['--debug', '--require-reason']);
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...FORMATS), modes, async (made, format, mode) => {
        const [name, frame, key, mark, end] = made;
        // That a word without any format is a password, a file's name alone does not tell.
        const file = name.replace('%', key === free ? 'password' : key);
        const argv = ['--stdin', '--stdin-filename', file, '--format', format, '--no-cache', ...mode];
        const input = `${mark}${frame.replaceAll('%', key)}${end}binom${end}`;
        const { out, err } = await runCli(scratch.root, argv, { input });
        expect(findLeak(out + err, [key])).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
