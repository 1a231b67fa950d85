import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeKey, Scratch } from '../lint/helpers/repository.ts';
import { runCli, runJson } from './helpers.ts';

// No rule of ours has a fix, only suggestions: a stand-in for the user's copy of the plugin has one.
const PLUGIN = `const create = (context) => ({
  Literal(node) {
    if (node.value === 'TLSv1') context.report({ node, message: 'Old.', fix: (fixer) => fixer.replaceText(node, "'TLSv1.2'") });
  },
});
export default {
  meta: { name: 'eslint-plugin-binom', version: '0' },
  rules: { 'require-modern-tls': { meta: { schema: [], fixable: 'code' }, create } },
};\n`;
const CONFIG = `import binom from './plugin.js';
export default [{ ignores: ['plugin.js'] }, { plugins: { binom }, rules: { 'binom/require-modern-tls': 'error' } }];\n`;

describe('--fix', () => {
  let scratch: Scratch;
  beforeEach(() => {
    scratch = new Scratch();
    scratch.commit({ 'package.json': '{"type":"module"}', 'eslint.config.js': CONFIG, 'plugin.js': PLUGIN });
  });
  afterEach(() => {
    scratch.remove();
  });
  const read = (path: string): string => readFileSync(join(scratch.root, path), 'latin1');
  const program = "export const minVersion = 'TLSv1';\r\n";
  const fixed = "export const minVersion = 'TLSv1.2';\r\n";

  it('writes what the rules fix, with line ends and mark as they were, and reports the rest', async () => {
    const key = makeKey('fix');
    scratch.commit({
      'a.js': program,
      'mark.js': `\uFEFF${program}`,
      'both.js': `${program}export const binomApiKey = '${key}';\n`,
      'clean.js': 'export const a = 1;\n',
    });
    const before = readFileSync(join(scratch.root, 'clean.js'));
    const { report } = await runJson(scratch.root, ['--fix']);
    expect(read('a.js')).toBe(fixed);
    expect(readFileSync(join(scratch.root, 'mark.js'), 'utf8')).toBe(`\uFEFF${fixed}`);
    expect(read('both.js')).toBe(`${fixed}export const binomApiKey = '${key}';\n`);
    expect(readFileSync(join(scratch.root, 'clean.js'))).toEqual(before);
    expect(report.findings.map(({ path, start }) => `${path}:${String(start.line)}`)).toEqual(['both.js:2']);
  });

  it('leaves a file in another encoding alone and reports it', async () => {
    scratch.commit({
      'wide.js': Buffer.from(`\uFEFF${program}`, 'utf16le'),
      'latin.js': Buffer.from(`// caf\xE9\n${program}`, 'latin1'),
    });
    const before = [read('wide.js'), read('latin.js')];
    const { report } = await runJson(scratch.root, ['--fix']);
    expect([read('wide.js'), read('latin.js')]).toEqual(before);
    expect(report.findings.map(({ path }) => path)).toEqual(['latin.js', 'wide.js']);
  });

  it('applies no suggestion and changes nothing without the option', async () => {
    const leak = `export const binomApiKey = '${makeKey('suggest')}';\n`;
    scratch.commit({ 'a.js': program, 'leak.js': leak });
    expect((await runCli(scratch.root, ['--no-config', '--fix'])).code).toBe(1);
    await runCli(scratch.root, []);
    expect([read('a.js'), read('leak.js')]).toEqual([program, leak]);
  });
});
