import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GUIDELINES } from '../../src/guidelines/index.ts';
import type { GuidelineReport } from '../../src/guidelines/report.ts';
import { runCli } from '../cli/helpers.ts';
import { makeKey, Scratch } from '../lint/helpers/repository.ts';

let scratch: Scratch;

beforeEach(() => {
  scratch = new Scratch();
});
afterEach(() => {
  scratch.remove();
});

async function getReport(...argv: string[]): Promise<{ code: number; report: GuidelineReport; out: string }> {
  const { code, out, err } = await runCli(scratch.root, ['report', '--format', 'json', ...argv]);
  expect(err).toBe('');
  // The report's own shape.
  return { code, report: JSON.parse(out) as GuidelineReport, out };
}

const getRow = (report: GuidelineReport, id: string) =>
  report.sections.flatMap(({ rows }) => rows).find((row) => row.id === id);

describe('binom-lint report', () => {
  it('tells findings, the register and attestations', async () => {
    const key = makeKey('report', '12');
    scratch.commit({
      'src/client.js': `import { BinomClient } from './binom.js';\nexport const client = new BinomClient('https://t.example.com', '${key}');\n`,
      'binom-keys.json': JSON.stringify({
        keys: [{ env: 'BINOM_API_KEY', application: 'src', scope: 'read', owner: 'ads', issued: '2020-01-01' }],
        attestations: [{ guideline: 'compliance.retention', by: 'Ada', date: '2020-01-01', reviewDays: 100 }],
      }),
    });
    const { code, report, out } = await getReport();
    expect(code).toBe(1);
    expect(out).not.toContain(key.slice(8, 20));
    expect(getRow(report, 'storage.no-hardcoding')).toMatchObject({
      status: 'open',
      findings: [{ rule: 'binom/no-hardcoded-key', path: 'src/client.js', line: 2 }],
    });
    // Committed source is version control too, whichever of both rules speaks for the key.
    expect(getRow(report, 'storage.no-version-control')?.status).toBe('open');
    expect(getRow(report, 'storage.rotation-interval')?.status).toBe('open');
    expect(getRow(report, 'compliance.retention')?.status).toBe('overdue');
    expect(getRow(report, 'compliance.assessments')?.status).toBe('unknown');
    expect(getRow(report, 'transport.certificates')?.status).toBe('met');
    expect(getRow(report, 'incident.revoke')?.status).toBe('ready');
    expect(report.facts).toMatchObject({ config: 'strict', problems: 0 });
  });

  it('counts accepted findings as such', async () => {
    scratch.commit({ '.env': `BINOM_API_KEY=${makeKey('base', '12')}\n` });
    await runCli(scratch.root, ['--baseline', 'base.json', '--update-baseline', '--reason', 'known']);
    const { report } = await getReport('--baseline', 'base.json');
    expect(report.facts).toMatchObject({ findings: 0, baselined: 1 });
    expect(getRow(report, 'storage.no-version-control')?.status).toBe('met');
  });

  it('counts what comments hide, by guideline', async () => {
    const key = makeKey('hidden', '12');
    scratch.commit({
      'a.js': `// eslint-disable-next-line binom/no-hardcoded-key -- a test\nexport const binomApiKey = '${key}';\n`,
    });
    const row = getRow((await getReport()).report, 'storage.no-hardcoding');
    expect(row?.rules.map(({ suppressed }) => suppressed)).toEqual([1, 0]);
    expect(row?.status).toBe('met');
  });

  it('says under which configuration rules do not run', async () => {
    scratch.commit({ 'a.txt': 'x\n', 'binom-keys.json': JSON.stringify({ keys: [] }) });
    const { report } = await getReport('--config', 'recommended');
    expect(getRow(report, 'network.vpn-scope')?.status).toBe('off');
    expect(getRow((await getReport()).report, 'network.vpn-scope')?.status).toBe('met');
  });

  it("takes the rules and their levels from the project's own configurations", async () => {
    // A stand-in for the user's copy of the plugin: rules that report every variable.
    const names = ['no-hardcoded-key', 'no-key-logging', 'no-disabled-tls-verification'];
    const plugin = `const create = (context) => ({ VariableDeclarator: (node) => context.report({ node, message: 'x' }) });
const rules = Object.fromEntries(${JSON.stringify(names)}.map((name) => [name, { meta: { schema: [] }, create }]));
export default { meta: { name: 'eslint-plugin-binom', version: '0' }, rules };\n`;
    scratch.commit({
      'vendor/plugin.mjs': plugin,
      'eslint.config.mjs': `import binom from './vendor/plugin.mjs';
export default [
  { ignores: ['vendor/**'] },
  {
    plugins: { tracker: binom },
    rules: { 'tracker/no-hardcoded-key': 'warn', 'tracker/no-key-logging': ['error'], 'tracker/no-disabled-tls-verification': 'off' },
  },
  { files: ['b.js'], rules: { 'tracker/no-key-logging': 'off' } },
];\n`,
      '.secretlintrc.json': JSON.stringify({
        rules: [{ id: 'eslint-plugin-binom/secretlint', options: { disable: ['tls'] } }],
      }),
      'a.js': 'export const binomApiKey = 1;\n',
      'b.js': 'console.log(process.env.BINOM_API_KEY);\n',
      'c.py': 'requests.get(url, verify=False)\n',
    });
    const { report } = await getReport();
    const states = new Map(
      report.sections.flatMap(({ rows }) =>
        rows.flatMap(({ rules }) => rules.map((rule) => [rule.rule, rule] as const)),
      ),
    );
    expect(states.get('binom/no-hardcoded-key')).toMatchObject({ isOn: true, severity: 'warning', findings: 1 });
    expect(states.get('binom/no-key-logging')).toMatchObject({ isOn: true, severity: 'error', offIn: 2, findings: 1 });
    expect(states.get('binom/no-disabled-tls-verification')).toMatchObject({ isOn: false });
    expect(states.get('eslint-plugin-binom/secretlint/tls')).toMatchObject({ isOn: false, findings: 0 });
    expect(states.get('eslint-plugin-binom/secretlint/key')).toMatchObject({ isOn: true });
    expect(getRow(report, 'transport.certificates')?.status).toBe('off');
    expect(getRow(report, 'storage.no-hardcoding')?.status).toBe('open');
    expect(report.facts).toMatchObject({ configurations: ['.secretlintrc.json', 'eslint.config.mjs'], ignored: 1 });
    expect((await runCli(scratch.root, ['report'])).out).toContain('rule no-hardcoded-key (as a warning): 1 finding');
    const builtIn = (await getReport('--no-config')).report;
    expect(getRow(builtIn, 'transport.certificates')?.status).toBe('open');
    expect(builtIn.facts.configurations).toEqual([]);
  });

  it('names a configuration that cannot be used', async () => {
    scratch.commit({
      'eslint.config.mjs': 'export default [;\n',
      'a.js': 'console.log(process.env.BINOM_API_KEY);\n',
    });
    const eslint = await runCli(scratch.root, ['report']);
    expect([eslint.code, eslint.out]).toEqual([2, '']);
    expect(eslint.err).toMatch(
      /The ESLint configuration .*eslint\.config\.mjs cannot be used \(.+\): mend it, or run with --no-config\./,
    );
    scratch.commit({
      'eslint.config.mjs': 'export default [];\n',
      '.secretlintrc.json': '{ "rules": [{ "id": "none" }] }',
    });
    const secretlint = await runCli(scratch.root, ['report']);
    expect([secretlint.code, secretlint.out]).toEqual([2, '']);
    expect(secretlint.err).toContain('.secretlintrc.json cannot be used');
  });

  it('writes the form that the name of the file has', async () => {
    scratch.commit({ 'a.txt': 'x\n' });
    expect((await runCli(scratch.root, ['report', '-o', 'state.html'])).out).toBe('');
    const html = readFileSync(join(scratch.root, 'state.html'), 'utf8');
    expect(html.match(/<tr class="/g)).toHaveLength(GUIDELINES.length);
    await runCli(scratch.root, ['report', '-o', 'state.md']);
    expect(readFileSync(join(scratch.root, 'state.md'), 'utf8')).toContain('# Binom security guidelines: state');
  });

  it('refuses what it does not know', async () => {
    scratch.commit({ 'a.txt': 'x\n' });
    for (const argv of [['--format', 'pdf'], ['--config', 'lax'], ['src'], ['--baseline', 'none.json']]) {
      const { code, out, err } = await runCli(scratch.root, ['report', ...argv]);
      expect([code, out]).toEqual([2, '']);
      expect(err).not.toBe('');
    }
  });
});

describe('the guidelines', () => {
  it('name only rules that exist', async () => {
    const { default: plugin } = await import('../../src/index.ts');
    const unknown = GUIDELINES.flatMap(({ checks }) => checks.rules ?? []).filter((rule) => !(rule in plugin.rules));
    expect(unknown).toEqual([]);
  });

  it('leave no rule of the plugin without a guideline', async () => {
    const { default: plugin } = await import('../../src/index.ts');
    const named = new Set(GUIDELINES.flatMap(({ checks }) => checks.rules ?? []));
    expect(Object.keys(plugin.rules).filter((rule) => !named.has(rule))).toEqual([]);
  });

  it('are checked or attested, each with its references', () => {
    for (const { id, checks, cwe, asvs, top10 } of GUIDELINES) {
      expect(Object.keys(checks), id).not.toEqual([]);
      expect(
        [cwe.length, asvs.length, top10.length].every((count) => count > 0),
        id,
      ).toBe(true);
    }
    expect(new Set(GUIDELINES.map(({ id }) => id)).size).toBe(GUIDELINES.length);
  });
});
