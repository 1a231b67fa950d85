import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeKey, Scratch } from '../lint/helpers/repository.ts';
import { runCli, runJson } from './helpers.ts';

const key = makeKey('findings');
const other = makeKey('other');

describe('findings', () => {
  let scratch: Scratch;
  beforeEach(() => {
    scratch = new Scratch();
  });
  afterEach(() => {
    scratch.remove();
  });

  const rulesOf = async (files: Record<string, string>, argv: readonly string[] = []): Promise<string[]> => {
    scratch.commit(files);
    return (await runJson(scratch.root, argv)).report.findings.map(({ rule, path }) => `${path} ${rule}`);
  };

  it('the same key by ESLint and the preset is one finding, and ESLint speaks', async () => {
    expect(await rulesOf({ 'a.js': `const binomApiKey = '${key}';\n` })).toEqual(['a.js binom/no-hardcoded-key']);
  });

  it('two keys on one line are two findings', async () => {
    scratch.commit({ 'a.env': `X=${key} Y=${other}\n`, 'b.js': `f('${key}', '${other}');\n` });
    const { report } = await runJson(scratch.root);
    expect(report.findings.map(({ path, start }) => `${path}:${String(start.column)}`)).toEqual([
      'a.env:3',
      `a.env:${String(3 + key.length + 3)}`,
      'b.js:3',
      `b.js:${String(3 + key.length + 4)}`,
    ]);
    expect(new Set(report.findings.map((finding) => finding.fingerprint)).size).toBe(4);
  });

  it('the id of a finding does not depend on what is around it, nor on the engine', async () => {
    scratch.commit({ 'a.js': `const binomApiKey = '${key}';\n` });
    const before = (await runJson(scratch.root)).report.findings[0];
    scratch.write('a.js', `// moved\n\n  const other = 1; const binomApiKey = "${key}" // here\n`);
    const after = (await runJson(scratch.root)).report.findings[0];
    scratch.write('a.js', `const ( binomApiKey = "${key}"\n`);
    const unparsable = (await runJson(scratch.root)).report.findings[0];
    expect([after?.fingerprint, unparsable?.fingerprint]).toEqual([before?.fingerprint, before?.fingerprint]);
    expect(after?.start.line).toBe(3);
    expect(unparsable?.rule).toBe('eslint-plugin-binom/secretlint/key');
  });

  it('a rule of preset-recommend and ours on one secret are one finding', async () => {
    const url = `https://user:${key}@trk.example.com/arm.php`;
    expect((await rulesOf({ 'binom.txt': `${url}\n` })).filter((rule) => !rule.includes('cleartext'))).toHaveLength(1);
  });

  it('comments of ESLint hide what the preset reports at the same place', async () => {
    expect(
      await rulesOf({
        'a.js': `// eslint-disable-next-line binom/no-hardcoded-key -- a test key\nconst binomApiKey = '${key}';\n`,
      }),
    ).toEqual([]);
  });

  it('comments of secretlint hide what ESLint reports at the same place', async () => {
    expect(
      await rulesOf({
        'a.js': `const binomApiKey = '${key}'; // secretlint-disable-line -- a test key\n`,
        'b.env': `# secretlint-disable-next-line -- a test key\nBINOM_API_KEY=${key}\n`,
        'c.yaml': `# secretlint-disable -- test keys\nbinom_api_key: ${key}\nbinom_token: ${key}\n# secretlint-enable\n`,
      }),
    ).toEqual([]);
  });

  it('--require-reason: a comment without a reason hides nothing and is told so', async () => {
    scratch.commit({
      'a.js': `// eslint-disable-next-line binom/no-hardcoded-key\nconst binomApiKey = '${key}';\n`,
      'b.env': `# secretlint-disable-next-line\nBINOM_API_KEY=${key}\n`,
      'c.env': `# secretlint-disable-next-line -- a test key\nBINOM_API_KEY=${key}\n`,
      'd.html': `<!-- secretlint-disable-line --><p>${key}</p>\n`,
      'e.js': `/* eslint-disable -- all of it is a test */\nconst binomApiKey = '${key}';\n`,
    });
    const { report, paths } = await runJson(scratch.root, ['--require-reason']);
    expect(paths).toEqual(['a.js', 'b.env', 'd.html']);
    for (const finding of report.findings) expect(finding.message).toMatch(/without a reason/u);
    expect(report.counts.suppressed).toBe(2);
  });

  it('a cap per file says that it hides', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `BINOM_API_KEY=${makeKey(`cap${String(index)}`)}\n`).join(
      '',
    );
    scratch.commit({ 'a.env': lines });
    const { report } = await runJson(scratch.root, ['--cap', '10']);
    expect([report.findings.length, report.capped]).toEqual([10, [{ path: 'a.env', hidden: 20 }]]);
    expect((await runCli(scratch.root, ['--cap', '10'])).out).toMatch(/and 20 more findings in this file/u);
  });

  it('8,000 hits in a file are all counted', async () => {
    const lines = Array.from(
      { length: 8000 },
      (_, index) => `k${String(index)}: ghp_${String(index).padStart(36, 'aB3')} ${makeKey(String(index))}\n`,
    ).join('');
    scratch.commit({ 'a.txt': lines });
    const { report } = await runJson(scratch.root);
    expect(report.findings.length + (report.capped[0]?.hidden ?? 0)).toBeGreaterThan(7999);
  }, 60_000);

  it('--baseline accepts what was there, reports what is new and names what is gone', async () => {
    scratch.commit({ 'a.env': `BINOM_API_KEY=${key}\n`, 'b.env': `BINOM_API_KEY=${other}\n` });
    const made = await runCli(scratch.root, ['--baseline', 'base.json', '--update-baseline', '--reason', 'old']);
    expect(made.code).toBe(0);
    expect((await runCli(scratch.root, ['--baseline', 'base.json'])).code).toBe(0);
    scratch.write('a.env', `\n\n# moved\nBINOM_API_KEY=${key}\nBINOM_TOKEN=${makeKey('new')}\n`);
    scratch.write('b.env', 'clean\n');
    const { report } = await runJson(scratch.root, ['--baseline', 'base.json']);
    expect(report.findings.map(({ start }) => start.line)).toEqual([5]);
    expect(report.unusedBaselineEntries).toHaveLength(1);
    expect(report.counts.baselined).toBe(1);
  });

  it('the baseline takes ids and whole JSON reports as they were printed', async () => {
    scratch.commit({ 'a.env': `BINOM_API_KEY=${key}\n` });
    const { out } = await runCli(scratch.root, ['--format', 'json']);
    scratch.write('report.json', out);
    expect((await runCli(scratch.root, ['--baseline', 'report.json'])).code).toBe(0);
    const pretty = (await runCli(scratch.root, [])).out;
    const id = / id (?<id>\S+)/u.exec(pretty)?.groups?.id ?? '';
    const rule = /^ {6}(?<rule>\S+) {2}id/mu.exec(pretty)?.groups?.rule ?? '';
    scratch.write('base.json', JSON.stringify({ version: 1, entries: [{ id, rule, path: 'a.env', reason: 'x' }] }));
    expect((await runCli(scratch.root, ['--baseline', 'base.json'])).code).toBe(0);
  });

  it('an id that is printed is accepted by the preset', async () => {
    scratch.commit({ 'a.env': `BINOM_API_KEY=${key}\n` });
    const id = (await runJson(scratch.root)).report.findings[0]?.fingerprint ?? '';
    scratch.write(
      '.secretlintrc.json',
      JSON.stringify({ rules: [{ id: 'eslint-plugin-binom/secretlint', options: { allow: [id] } }] }),
    );
    expect((await runJson(scratch.root)).code).toBe(0);
  });

  it('--shard parts and merge give the same as one run', async () => {
    for (let index = 0; index < 12; index += 1)
      scratch.write(`f${String(index)}.env`, `BINOM_API_KEY=${makeKey(String(index))}\n`);
    scratch.commit({});
    const whole = await runJson(scratch.root);
    for (const part of ['1', '2', '3'])
      await runCli(scratch.root, ['--shard', `${part}/3`, '--format', 'json', '--output', join('..', `${part}.json`)]);
    const parts = ['1', '2', '3'].map((part) => join('..', `${part}.json`));
    const merged = await runJson(scratch.root, ['merge', ...parts]);
    expect(merged.code).toBe(1);
    expect(merged.report.findings).toEqual(whole.report.findings);
    expect(merged.report.counts).toEqual(whole.report.counts);
    const missing = await runJson(scratch.root, ['merge', ...parts.slice(1)]);
    expect([missing.code, missing.report.problems[0]?.message]).toEqual([
      2,
      expect.stringMatching(/Part 1 of 3 is missing/u),
    ]);
    const twice = await runJson(scratch.root, ['merge', ...parts, parts[0] ?? '']);
    expect(twice.code).toBe(2);
  });

  it('the cache changes nothing but the time, and only clean texts are in it', async () => {
    scratch.commit({
      'a.js': 'export const binomTls = { rejectUnauthorized: true };\n',
      'b.env': `BINOM_API_KEY=${key}\n`,
    });
    const first = await runJson(scratch.root);
    const second = await runJson(scratch.root);
    expect(second.report.findings).toEqual(first.report.findings);
    expect([first.report.counts.cached, second.report.counts.cached]).toEqual([0, 1]);
    expect((await runJson(scratch.root, ['--no-cache'])).report.counts.cached).toBe(0);
    expect((await runJson(scratch.root, ['--config', 'strict'])).report.counts.cached).toBe(0);
    expect(readFileSync(join(scratch.root, '.git/binom-lint/clean'), 'utf8').trim().split('\n')).toHaveLength(3);
    scratch.write('.git/binom-lint/clean', 'broken \u0000');
    expect((await runJson(scratch.root)).report.findings).toEqual(first.report.findings);
  });
});

describe('the user’s own configuration', () => {
  let scratch: Scratch;
  beforeEach(() => {
    scratch = new Scratch();
  });
  afterEach(() => {
    scratch.remove();
  });
  // ESLint imports the configuration by itself, so that the plugin in it must be plain JavaScript.
  const plugin = `const report = (context) => ({ Property(node) { if (node.key.name === 'rejectUnauthorized') context.report({ node, message: 'Off.' }); } });
export default { meta: { name: 'eslint-plugin-binom', version: '0' }, rules: { 'no-disabled-tls-verification': { meta: { schema: [] }, create: report } } };\n`;
  const program =
    "import https from 'node:https';\nnew https.Agent({ rejectUnauthorized: false, minVersion: 'TLSv1' });\n";

  it('rule levels, settings, another prefix and ignores of eslint.config.js', async () => {
    scratch.commit({
      'package.json': '{"type":"module"}',
      'eslint.config.js': `import binom from './plugin.js';
export default [
  { ignores: ['ignored/**'] },
  { plugins: { b: binom }, rules: { 'b/no-disabled-tls-verification': 'warn', 'no-debugger': 'error' } },
];\n`,
      'plugin.js': plugin,
      'a.js': `${program}debugger;\n`,
      'ignored/b.js': program,
    });
    const { report } = await runJson(scratch.root);
    const ofCode = report.findings.filter(({ rule }) => rule.startsWith('binom/'));
    expect(ofCode.map(({ path, rule }) => [path, rule])).toEqual([['a.js', 'binom/no-disabled-tls-verification']]);
    expect(ofCode[0]).toMatchObject({ severity: 'warning' });
    expect(report.counts.ignored).toBe(1);
    expect((await runJson(scratch.root, ['--no-config'])).report.findings.length).toBeGreaterThan(2);
  });

  it('settings widen what is looked at, before anything is parsed', async () => {
    const looks = `const report = (context) => ({ Literal(node) { if (node.value === 'hunter2hunter2') context.report({ node, message: 'Off.' }); } });
export default { meta: { name: 'eslint-plugin-binom', version: '0' }, rules: { 'no-hardcoded-key': { meta: { schema: [] }, create: report } } };\n`;
    scratch.commit({
      'package.json': '{"type":"module"}',
      'eslint.config.js': `export { default } from './shared.js';\n`,
      'shared.js': `import binom from './plugin.js';
export default [{ plugins: { b: binom }, settings: { binom: { credentials: 'any' } }, rules: { 'b/no-hardcoded-key': 'error' } }];\n`,
      'plugin.js': looks,
      'a.js': "export const password = 'hunter2hunter2';\n",
    });
    const { paths } = await runJson(scratch.root);
    expect(paths).toContain('a.js');
  });

  it('a parser of the user’s that refuses a sound program does not hide it, and rules that are off stay off', async () => {
    scratch.commit({
      'package.json': '{"type":"module"}',
      'eslint.config.js': `import binom from './plugin.js';
const parser = { parseForESLint() { throw Object.assign(new Error('not in the project'), { lineNumber: 1, column: 1 }); } };
export default [
  { plugins: { b: binom }, languageOptions: { parser }, rules: { 'b/no-disabled-tls-verification': 'error', 'b/require-modern-tls': 'off' } },
];\n`,
      'plugin.js': plugin,
      'a.js': program,
    });
    const { report, code } = await runJson(scratch.root);
    const ofCode = report.findings.filter(({ rule, path }) => path === 'a.js' && rule.startsWith('binom/'));
    expect([code, ofCode.map(({ rule }) => rule)]).toEqual([1, ['binom/no-disabled-tls-verification']]);
  });

  it('a configuration without the plugin does not switch our rules off', async () => {
    scratch.commit({
      'package.json': '{"type":"module"}',
      'eslint.config.js': 'export default [{ rules: { "no-debugger": "error" } }];\n',
      'a.js': program,
    });
    expect((await runJson(scratch.root)).paths).toContain('a.js');
  });

  it.each([
    ['eslint.config.js', 'export default [{ rules: { "no-such/rule": "loud" } }];\n'],
    ['eslint.config.js', 'throw new Error("broken on purpose");\n'],
    ['.secretlintrc.json', '{ broken'],
    ['.secretlintrc.json', '{ "rules": [{ "id": "no-such-rule-anywhere" }] }'],
  ])('a broken %s is 2 with its name', async (name, text) => {
    scratch.commit({ 'package.json': '{"type":"module"}', [name]: text, 'a.js': program });
    const { code, err, out } = await runJson(scratch.root);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(name);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect((await runJson(scratch.root, ['--no-config'])).code).toBe(1);
  });

  it('.secretlintrc.json: options of the preset, other rules, .secretlintignore', async () => {
    scratch.commit({
      '.secretlintrc.json': JSON.stringify({
        rules: [
          { id: 'eslint-plugin-binom/secretlint', options: { disable: ['tls'] } },
          {
            id: '@secretlint/secretlint-rule-preset-recommend',
            rules: [{ id: '@secretlint/secretlint-rule-github', disabled: true }],
          },
        ],
      }),
      '.secretlintignore': '# comment\nfixtures/\n*.snap\n!keep.snap\n',
      'a.sh': 'curl -k https://binom.example.com/arm.php\n',
      'b.txt': 'ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8\n',
      'fixtures/x.env': `BINOM_API_KEY=${key}\n`,
      'x.snap': `BINOM_API_KEY=${key}\n`,
      'keep.snap': `BINOM_API_KEY=${key}\n`,
    });
    expect((await runJson(scratch.root)).paths).toEqual(['keep.snap']);
  });
});

describe('mistakes on the command line', () => {
  it.each([
    [['--nope'], /Unknown option/u],
    [['--format', 'yaml'], /--format takes one of/u],
    [['--config', 'lax'], /recommended or strict/u],
    [['--staged', '--history'], /exclude each other/u],
    [['--staged', 'src'], /takes no paths/u],
    [['--shard', '5/4'], /--shard takes/u],
    [['--cap', '0'], /--cap takes/u],
    [['--max-size', 'big'], /--max-size takes/u],
    [['--update-baseline'], /needs --baseline/u],
    [['--staged', '--fix'], /--fix changes files/u],
    [['--baseline', 'nowhere.json'], /cannot be read/u],
    [['merge'], /needs the JSON reports/u],
    [['merge', 'package.json'], /cannot be used/u],
  ])('%j is 2 with a sentence', async (argv, said) => {
    const scratch = new Scratch();
    scratch.commit({ 'package.json': '{}' });
    const { code, out, err } = await runCli(scratch.root, argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(err).toMatch(/^binom-lint: .*\.\n$/u);
    scratch.remove();
  });

  it('--help and --version', async () => {
    const help = await runCli('/tmp', ['--help']);
    expect(help.code).toBe(0);
    for (const word of ['--staged', '--range', '--baseline', 'binom-lint init', 'binom-lint merge', 'Exit codes'])
      expect(help.out).toContain(word);
    expect((await runCli('/tmp', ['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect((await runCli('/tmp', ['init', '--help'])).out).toMatch(/^Usage: binom-lint init/u);
  });
});
