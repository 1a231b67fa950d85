import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeScratch, V1_KEY, V2_KEY } from '../helpers/scratch.ts';

const RULES = [{ id: 'eslint-plugin-binom/secretlint' }, { id: '@secretlint/secretlint-rule-preset-recommend' }];

it('works in a project: a real .secretlintrc.json, comments, options, no key in the output', () => {
  const scratch = makeScratch(
    ['secretlint@12.0.0', '@secretlint/secretlint-rule-preset-recommend@12.0.0', 'eslint@10'],
    {
      '.secretlintrc.json': JSON.stringify({ rules: RULES }),
      'planted.txt': `BINOM_API_KEY=${V2_KEY}\nold ${V1_KEY}\n`,
      'allowed.txt': `# secretlint-disable-next-line eslint-plugin-binom/secretlint/key -- a fixture\nBINOM_API_KEY=${V2_KEY}\n`,
    },
  );
  const planted = scratch.run('secretlint', 'planted.txt');
  expect(planted.status).toBe(1);
  expect(planted.output).toContain('eslint-plugin-binom/secretlint/key');
  for (const key of [V1_KEY, V2_KEY]) {
    for (let at = 0; at + 6 <= key.length; at += 1) expect(planted.output).not.toContain(key.slice(at, at + 6));
  }
  expect(scratch.run('secretlint', 'allowed.txt')).toMatchObject({ status: 0, output: '' });

  const prints = [...planted.output.matchAll(/fingerprint ([A-Z2-9]{20})/g)].map((match) => match[1]);
  expect(prints).toHaveLength(2);
  scratch.write({ 'allow.json': JSON.stringify({ rules: [{ ...RULES[0], options: { allow: prints } }] }) });
  expect(scratch.run('secretlint', '--secretlintrc', 'allow.json', 'planted.txt')).toMatchObject({ status: 0 });

  // The way out of docs/preset.md where a package manager hides the package: the path of the file.
  const entry = join(scratch.folder, 'node_modules/eslint-plugin-binom/dist/secretlint/index.js');
  expect(readFileSync(entry, 'utf8')).toContain('creator');
  scratch.write({ 'path.json': JSON.stringify({ rules: [{ id: entry }] }) });
  expect(scratch.run('secretlint', '--secretlintrc', 'path.json', 'planted.txt').status).toBe(1);
});
