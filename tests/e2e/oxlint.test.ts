import { expect, it } from 'vitest';
import { getReadmeFile, makeScratch, V1_KEY } from '../helpers/scratch.ts';

it('oxlint takes the configuration of README', () => {
  const scratch = makeScratch(['eslint@10', 'oxlint@1.94.0'], {
    '.oxlintrc.json': getReadmeFile('.oxlintrc.json'),
    'leak.ts': `export const binomApiKey: string = '${V1_KEY}';\n`,
    'clean.ts': "export const name: string = 'BINOM_API_KEY';\n",
  });
  const { status, output } = scratch.run('oxlint', '--format', 'unix', 'leak.ts', 'clean.ts');
  expect(status).toBe(1);
  expect(output).toContain('leak.ts:1');
  expect(output).toContain('no-hardcoded-key');
  expect(output).not.toContain('clean.ts');
});
