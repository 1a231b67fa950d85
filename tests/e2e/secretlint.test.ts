import { describe, expect, it } from 'vitest';
import { getReadmeFile, makeScratch, V1_KEY, V2_KEY } from '../helpers/scratch.ts';

describe.each(
  ['12.0.0', '13'].filter((version) => version === '12.0.0' || Number(process.versions.node.split('.')[0]) >= 22),
)('secretlint %s', (version) => {
  const scratch = makeScratch([`secretlint@${version}`, 'eslint@10'], {
    '.secretlintrc.json': getReadmeFile('.secretlintrc.json'),
    'dirty/.env.production': `BINOM_API_KEY=${V2_KEY}\n`,
    'dirty/fetch.py': `requests.get(url, headers={"api-key": "${V2_KEY}"}, verify=False)  # binom\n`,
    'dirty/notes.txt': `use ${V1_KEY}\n`,
    'clean/.env.example': 'BINOM_API_KEY=your_api_key_here\n',
    'clean/go.sum': `example.com/m v1.0.0 h1:${V2_KEY}\n`,
  });

  it('finds the keys and never prints them', () => {
    const { status, output } = scratch.run('secretlint', '--maskSecrets', 'dirty/**/*', 'dirty/.env.production');
    expect(status).toBe(1);
    for (const file of ['.env.production', 'fetch.py', 'notes.txt']) expect(output).toContain(file);
    expect(output).toContain('eslint-plugin-binom/secretlint/key');
    expect(output).toContain('eslint-plugin-binom/secretlint/tls');
    expect(output).not.toContain(V1_KEY);
    expect(output).not.toContain(V2_KEY);
  });

  it('prints no key in its json either', () => {
    const { output } = scratch.run('secretlint', '--format', 'compact', 'dirty/**/*');
    expect(output).not.toContain(V1_KEY);
    expect(output).not.toContain(V2_KEY);
  });

  it('passes clean files', () => {
    const { status, output } = scratch.run('secretlint', 'clean/**/*', 'clean/.env.example');
    expect(output).toBe('');
    expect(status).toBe(0);
  });

  it('works beside the recommended preset', () => {
    scratch.write({
      'both.json': JSON.stringify({
        rules: [{ id: 'eslint-plugin-binom/secretlint' }, { id: '@secretlint/secretlint-rule-preset-recommend' }],
      }),
    });
    const { status, output } = scratch.run('secretlint', '--secretlintrc', 'both.json', 'clean/**/*');
    expect(output).toBe('');
    expect(status).toBe(0);
  });
});

it("binom-lint hears the user's configuration in YAML, with rules of others", () => {
  const scratch = makeScratch(['secretlint@12.0.0', '@secretlint/secretlint-rule-pattern@12.0.0', 'eslint@10'], {
    '.secretlintrc.yml': `rules:
  - id: eslint-plugin-binom/secretlint
    options:
      disable: [tls]
  - id: "@secretlint/secretlint-rule-pattern"
    options:
      patterns:
        - name: house
          patterns: ["/HOUSE-[0-9]{8}/"]
`,
    'a.py': `requests.get(url, verify=False)\nuse('HOUSE-12345678', '${V1_KEY}')\n`,
  });
  const { status, stdout, output } = scratch.run('binom-lint', '--format', 'json', 'a.py');
  expect(status, output).toBe(1);
  // The report's own shape.
  const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
  expect(findings.map(({ rule }) => rule).sort()).toEqual([
    '@secretlint/secretlint-rule-pattern',
    'eslint-plugin-binom/secretlint/key',
  ]);
  expect(output).not.toContain('HOUSE-12345678');
  expect(output).not.toContain(V1_KEY);
});
