import { describe, expect, it } from 'vitest';
import { getReadmeFile, makeScratch, V1_KEY } from '../helpers/scratch.ts';

const LEAK = `export const BINOM_API_KEY = '${V1_KEY}';\n`;
const TYPED = 'export const verify: boolean = true;\nexport const binomApiKey = process.env.BINOM_API_KEY as string;\n';

/** An error of `--format json`, as `rule file:line`. */
function readErrors(stdout: string): string[] {
  // ESLint's own format.
  const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string | null; line: number }[] }[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line }) => `${ruleId ?? 'FATAL'} ${filePath.split(/[\\/]/).at(-1) ?? ''}:${String(line)}`),
  );
}

describe.each(['9.22.0', '9', '10'])('eslint %s', (version) => {
  const scratch = makeScratch([`eslint@${version}`, 'typescript-eslint@8.73.0', 'typescript@6.0.3', 'jiti@2'], {
    'eslint.config.js': getReadmeFile('eslint.config.js'),
    'leak.js': LEAK,
    'clean.js': "export const name = 'BINOM_API_KEY';\n",
  });

  it('works with the configuration of README and never prints the key', () => {
    const { status, stdout, output } = scratch.run(
      'eslint',
      '--format',
      'json',
      '--no-config-lookup',
      '--config',
      'eslint.config.js',
      '*.js',
    );
    expect(readErrors(stdout)).toEqual(['binom/no-hardcoded-key leak.js:1']);
    expect(status).toBe(1);
    // ESLint's json format repeats the whole source, which is not ours.
    expect(scratch.run('eslint', '*.js').output).not.toContain(V1_KEY);
    expect(output).not.toContain('deprecated');
  });

  it('works under another prefix', () => {
    scratch.write({
      'prefix.config.js': `
        import plugin from 'eslint-plugin-binom';
        import { defineConfig } from 'eslint/config';
        export default defineConfig({ plugins: { trk: plugin }, extends: ['trk/recommended'] });
      `,
    });
    const { stdout } = scratch.run('eslint', '--format', 'json', '--config', 'prefix.config.js', 'leak.js');
    expect(readErrors(stdout)).toEqual(['trk/no-hardcoded-key leak.js:1']);
  });

  it('works when a configuration is spread instead of extended', () => {
    scratch.write({
      'spread.config.js': `
        import plugin from 'eslint-plugin-binom';
        export default [...[plugin.configs.recommended].flat()];
      `,
    });
    const { stdout } = scratch.run('eslint', '--format', 'json', '--config', 'spread.config.js', 'leak.js');
    expect(readErrors(stdout)).toEqual(['binom/no-hardcoded-key leak.js:1']);
  });

  it('is typed: a TypeScript configuration with the TypeScript parser', () => {
    scratch.write({
      'typed.ts': TYPED,
      'typed.config.ts': `
        import binom from 'eslint-plugin-binom';
        import { defineConfig } from 'eslint/config';
        import tseslint from 'typescript-eslint';
        export default defineConfig({
          files: ['**/*.ts'],
          languageOptions: { parser: tseslint.parser },
          plugins: { binom },
          extends: ['binom/strict'],
          settings: { binom: { trackers: ['trk.adnova.internal'] } },
        });
      `,
      'tsconfig.json': JSON.stringify({
        compilerOptions: { module: 'NodeNext', target: 'ES2022', strict: true, noEmit: true, skipLibCheck: true },
        files: ['typed.config.ts'],
      }),
    });
    const types = scratch.run('tsc', '-p', '.');
    expect(types.output).toBe('');
    const { stdout, stderr } = scratch.run('eslint', '--format', 'json', '--config', 'typed.config.ts', 'typed.ts');
    expect(stderr).toBe('');
    expect(readErrors(stdout)).toContain('binom/no-unchecked-env-key typed.ts:2');
  });

  it('tells which setting is wrong', () => {
    scratch.write({
      'broken.config.js': `
        import binom from 'eslint-plugin-binom';
        export default [{ ...[binom.configs.recommended].flat()[0], settings: { binom: { credentials: 'all' } } }];
      `,
    });
    const { status, output } = scratch.run('eslint', '--config', 'broken.config.js', 'leak.js');
    expect(status).toBe(2);
    expect(output).toContain('credentials');
    expect(output).not.toContain(V1_KEY);
  });

  it('works with a cache', () => {
    for (let run = 0; run < 2; run += 1) {
      const { stdout } = scratch.run('eslint', '--cache', '--format', 'json', 'leak.js', 'clean.js');
      expect(readErrors(stdout)).toEqual(['binom/no-hardcoded-key leak.js:1']);
    }
  });

  it.skipIf(version === '9.22.0')('works with several threads', () => {
    const { stdout } = scratch.run('eslint', '--concurrency', '2', '--format', 'json', 'leak.js', 'clean.js');
    expect(readErrors(stdout)).toEqual(['binom/no-hardcoded-key leak.js:1']);
  });

  it.skipIf(version === '9.22.0')('works with bulk suppressions', () => {
    expect(scratch.run('eslint', '--suppress-all', 'leak.js').status).toBe(0);
    expect(scratch.run('eslint', 'leak.js').status).toBe(0);
    expect(scratch.run('node', '-e', "require('fs').rmSync('eslint-suppressions.json')").status).toBe(0);
  });
});
