import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractSecrets, findByPlace, parsePlace } from '../../src/incident/find.ts';
import { writeMarkdown } from '../../src/incident/markdown.ts';
import { createReport } from '../../src/incident/report.ts';
import { getRewriteCommand } from '../../src/incident/rewrite.ts';
import { openRepository, traceSecret } from '../../src/incident/trace.ts';
import { inspect, KEY, TestRepository, V2_KEY } from './helpers.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = new TestRepository();
});
afterEach(() => {
  repository.remove();
});

describe('parsePlace', () => {
  it.each([
    ['src/a.ts:12', { path: 'src/a.ts', line: 12, column: undefined }],
    ['a b.ts:3:9', { path: 'a b.ts', line: 3, column: 9 }],
    ['C:\\x\\a.ts:4', { path: 'C:\\x\\a.ts', line: 4, column: undefined }],
    ['0f3a9c27', undefined],
  ])('reads %s', (argument, expected) => {
    expect(parsePlace(argument)).toEqual(expected);
  });
});

describe('extractSecrets', () => {
  it.each([
    [`const url = \`https://t/x.php?api_key=${KEY}&page=1\`;`, [KEY]],
    [`'${V2_KEY}'`, [V2_KEY]],
    [`BINOM_API_KEY=${V2_KEY}`, [V2_KEY]],
    [`password: "Tr0ub4dor&3-horse"`, ['Tr0ub4dor&3-horse']],
    ['const key = process.env.BINOM_API_KEY;', []],
  ])('takes the secrets of %s', (text, expected) => {
    expect(extractSecrets(text)).toEqual(expected);
  });
});

describe('findByPlace', () => {
  it('reads the working tree, then the index, then the last commit', async () => {
    repository.commit('a', { 'sub/a.js': `// x\nconst key = '${KEY}';\n` });
    const opened = await openRepository(repository.path);
    const find = (argument: string) => findByPlace(opened, `${repository.path}/sub`, argument, inspect);
    expect(await find('a.js:2')).toEqual({ secret: KEY, format: 'v1', isPrivileged: false, asked: 'sub/a.js:2' });
    repository.write('sub/a.js', '// cleaned\n\n');
    expect((await find('a.js:2')).secret).toBe(KEY);
    await expect(find('a.js:1')).rejects.toThrow('No credential was found at sub/a.js:1');
    await expect(find('b.js:1')).rejects.toThrow('No credential was found');
  });

  it('asks for the column when a line has several', async () => {
    const other = KEY.replace('27', '31');
    repository.commit('a', { 'a.js': `f('${KEY}', '${other}');\n` });
    const opened = await openRepository(repository.path);
    await expect(findByPlace(opened, repository.path, 'a.js:1', inspect)).rejects.toThrow(
      'holds 2 credentials: add the column',
    );
    expect((await findByPlace(opened, repository.path, `a.js:1:${10 + KEY.length}`, inspect)).secret).toBe(other);
  });
});

describe('getRewriteCommand', () => {
  it('never names the key', () => {
    expect(getRewriteCommand({ secret: KEY, format: 'v1' })).toContain('--replace-text');
    const command = getRewriteCommand({ secret: V2_KEY, format: 'v2' });
    expect(command).toContain('--blob-callback');
    expect(command).not.toContain(V2_KEY.slice(0, 8));
    expect(getRewriteCommand({ secret: 'Tr0ub4dor', format: 'other' })).toBeUndefined();
  });
});

describe('the report', () => {
  it('has facts and steps in order, and no key even in names', async () => {
    repository.commit('start', { 'a.txt': 'x' });
    repository.commit(`add ${KEY} | x`, { [`${KEY}.txt`]: KEY });
    const opened = await openRepository(repository.path);
    const subject = await findByPlace(opened, repository.path, `${KEY}.txt:1`, inspect);
    const report = createReport(
      subject,
      await traceSecret(opened, KEY),
      ['BINOM_API_KEY (apps/report, ads)'],
      new Date('2026-04-01T00:00:00Z'),
    );
    const text = writeMarkdown(report);
    expect(JSON.stringify(report) + text).not.toContain(KEY.slice(2));
    expect(report.state).toEqual({
      inWorkingTree: true,
      inIndex: true,
      atTips: true,
      inHistory: true,
      onRemote: 'no remote',
    });
    expect(report.steps.map(({ guideline }) => guideline).slice(0, 3)).toEqual([
      'incident.revoke',
      'incident.new-key',
      'incident.access-logs',
    ]);
    expect(text).toContain('# Incident: a leaked Binom key (v1)\n');
    expect(text).toContain('| in the history | **yes**: 1 of 2 commits have it |');
    expect(text).toMatch(/\\\| x \|/);
    expect(text).toContain('The key register names: BINOM_API_KEY (apps/report, ads).');
    expect(text.indexOf('Revoke the compromised key now')).toBeLessThan(
      text.indexOf('Take the key out of the history'),
    );
  });
});
