import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { Baseline } from '../../src/lint/baseline.ts';
import { createCounts, type Finding, type LintReport } from '../../src/lint/finding.ts';
import { readJsonReport } from '../../src/report/read-json.ts';
import { FORMATS, WRITERS } from '../../src/report/writer.ts';

const ODD = 'a b/ключ#1%20?"\'<&>\n:,::\u0007 \uD800.ts';

function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'binom/no-hardcoded-key',
    kind: 'secret',
    severity: 'error',
    path: 'src/a.ts',
    start: { line: 3, column: 7 },
    end: { line: 3, column: 20 },
    message: 'A key is written here, 100% sure: see <this> & "that".',
    advice: 'Revoke it.',
    docsUrl: 'https://example.com/docs',
    fingerprint: 'ABCDEFGHJK',
    occurrence: 1,
    ...over,
  };
}

const report: LintReport = {
  version: '1.2.3',
  source: 'history',
  config: 'strict',
  findings: [
    finding(),
    finding({ occurrence: 2, start: { line: 9, column: 1 }, end: { line: 12, column: 2 } }),
    finding({
      path: ODD,
      fingerprint: 'OTHER',
      attribution: { commit: 'a'.repeat(40), authored: '2026-01-02T03:04:05+00:00' },
    }),
    finding({ rule: 'binom/require-modern-tls', kind: 'tls', severity: 'warning', docsUrl: 'javascript:alert(1)' }),
    finding({ rule: '@secretlint/secretlint-rule-aws', docsUrl: undefined }),
  ],
  capped: [{ path: 'src/a.ts', hidden: 4 }],
  problems: [
    { kind: 'vanished', path: ODD, message: 'It vanished: <gone>\nnext line.' },
    { kind: 'config', message: 'Nothing to check.' },
  ],
  notes: ['A note\nof two lines.'],
  counts: { ...createCounts(), checked: 5, bytes: 1234567, problems: 2, links: 1 },
  unused: [{ id: 'UNUSED', rule: 'r', path: ODD }],
  shard: { index: 1, count: 2 },
};
const empty: LintReport = {
  ...report,
  findings: [],
  capped: [],
  problems: [],
  notes: [],
  unused: [],
  shard: undefined,
  counts: createCounts(),
};

async function write(format: string, from: LintReport = report): Promise<string> {
  const writer = await WRITERS[format]?.();
  if (writer === undefined) throw new Error(format);
  return writer(from, { prefix: '', hasColor: false, now: new Date('2026-03-04T05:06:07Z') });
}

const require = createRequire(import.meta.url);
const readSchema = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;

function validate(schema: object, data: unknown): string {
  const isDraft4 = JSON.stringify(schema).includes('draft-04/schema');
  const ajv = new Ajv({ allErrors: true, unknownFormats: 'ignore', schemaId: 'auto' });
  if (isDraft4) ajv.addMetaSchema(readSchema(require.resolve('ajv/lib/refs/json-schema-draft-04.json')));
  return ajv.validate(schema, data) === true ? '' : ajv.errorsText();
}

/** Throws on the first thing that is no well-formed XML; knows no more of it than the writer uses. */
function checkXml(text: string): void {
  const open: string[] = [];
  const body = text.replace(/^<\?xml[^>]*\?>/u, '');
  for (const [, close, name = '', attributes = '', self] of body.matchAll(
    /<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/gu,
  )) {
    for (const [, value = ''] of attributes.matchAll(/="([^"]*)"/gu))
      expect(value.replace(/&(?:amp|lt|gt|quot|#\d+);/gu, '')).not.toMatch(/[&<>]/u);
    if (close === '/') expect(open.pop()).toBe(name);
    else if (self !== '/') open.push(name);
  }
  expect(open).toEqual([]);
  expect(body.replace(/<\/?[\w-]+(?:\s+[\w-]+="[^"<]*")*\s*\/?>/gu, '')).not.toMatch(/[<>]/u);
}

describe('writers', () => {
  it.each(FORMATS)('%s: the same report gives the same text, and an empty one gives text too', async (format) => {
    expect(await write(format)).toBe(await write(format));
    expect((await write(format, empty)).length).toBeGreaterThan(1);
  });

  it('sarif is valid under the schema of 2.1.0', async () => {
    const schema = readSchema(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
    expect(validate(schema, JSON.parse(await write('sarif')))).toBe('');
    expect(validate(schema, JSON.parse(await write('sarif', empty)))).toBe('');
  });

  it('sarif has right columns, rules with security-severity, stable fingerprints, and encoded paths', async () => {
    const text = await write('sarif');
    const { runs } = JSON.parse(text) as { runs: [Record<string, never>] };
    expect(runs[0]).toMatchObject({
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: false, exitCode: 2 }],
      tool: {
        driver: { rules: [{ id: 'binom/no-hardcoded-key', properties: { 'security-severity': '9.3' } }, {}, {}] },
      },
    });
    const results = runs[0]['results'] as unknown as Record<string, unknown>[];
    expect(results[0]).toMatchObject({
      ruleId: 'binom/no-hardcoded-key',
      ruleIndex: 0,
      partialFingerprints: { primaryLocationLineHash: 'ABCDEFGHJK:1' },
      locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 20 } } }],
    });
    expect(text).toContain('a%20b/%D0%BA%D0%BB%D1%8E%D1%87%231%2520%3F%22');
  });

  it('json is valid under the shipped schema and reads back', async () => {
    const schema = readSchema('schemas/binom-lint-report.schema.json');
    for (const from of [report, empty]) {
      const text = await write('json', from);
      expect(validate(schema, JSON.parse(text))).toBe('');
      expect(await write('json', readJsonReport(text))).toBe(text);
    }
  });

  it('the baseline is valid under the shipped schema', () => {
    const baseline = new Baseline([]).update(report.findings, () => true);
    expect(validate(readSchema('schemas/binom-lint-baseline.schema.json'), JSON.parse(baseline.toString()))).toBe('');
  });

  it('junit is well-formed whatever the names are', async () => {
    checkXml(await write('junit'));
    checkXml(await write('junit', empty));
    expect(await write('junit')).toMatch(/<testsuites name="binom-lint" tests="7" failures="5" errors="2">/u);
  });

  it('github: one command a line, nothing of a name can start another', async () => {
    const lines = (await write('github')).trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('::error ')).length).toBe(6);
    expect(lines.filter((line) => !line.startsWith('::'))).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error file=src\/a\.ts,line=3,endLine=3,col=7,endColumn=20,title=[^:,]*::/u);
    expect(lines[1]).not.toMatch(/col=/u);
    expect(lines[2]).toContain('%0A%3A%2C%3A%3A');
  });

  it('gitlab: unique fingerprints, lines, known severities', async () => {
    const issues = JSON.parse(await write('gitlab')) as {
      fingerprint: string;
      severity: string;
      location: { path: string; lines: { begin: number } };
    }[];
    expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(7);
    for (const issue of issues) {
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity);
      expect(issue.location.lines.begin).toBeGreaterThan(0);
    }
  });

  it('gitlab-secrets: secrets only, with a commit', async () => {
    const body = JSON.parse(await write('gitlab-secrets')) as {
      scan: { status: string; start_time: string };
      vulnerabilities: { category: string; location: { commit: { sha: string } } }[];
    };
    expect(body.vulnerabilities.map((item) => item.location.commit.sha.slice(0, 7))).toEqual([
      '0000000',
      '0000000',
      'aaaaaaa',
      '0000000',
    ]);
    expect(body.scan).toMatchObject({ status: 'failure', start_time: '2026-03-04T05:06:07' });
  });

  it('html escapes names and links nowhere dangerous', async () => {
    const text = await write('html');
    expect(text).not.toMatch(/<this>|<gone>|href="javascript/u);
    expect(text).toMatch(/default-src 'none'/u);
    checkXml(text.slice(text.indexOf('<body>')).replace(/<\/html>\s*$/u, ''));
  });

  it('pretty: grouped by file, with advice, ids, counts, and nothing that a terminal obeys', async () => {
    const text = await write('pretty');
    expect(text).toMatch(/^src\/a\.ts\n {2}3:7 {2}error/u);
    expect(text).toMatch(/Do: Revoke it\./u);
    expect(text).toMatch(/id ABCDEFGHJK/u);
    expect(text).toMatch(/and 4 more findings in this file/u);
    expect(text).toMatch(
      /Read 5 versions \(1\.2 MiB\); not read: 1 symbolic link, 2 that could not be \(fully\) checked\./u,
    );
    expect(text).toMatch(/entry UNUSED/u);
    // eslint-disable-next-line no-control-regex -- that is what must not be there
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F]/u);
  });
});
