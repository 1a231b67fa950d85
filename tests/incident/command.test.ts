import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IncidentReport } from '../../src/incident/report.ts';
import { runCli, runJson } from '../cli/helpers.ts';
import { KEY, TestRepository, V2_KEY } from './helpers.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = new TestRepository();
});
afterEach(() => {
  repository.remove();
});

const SOURCE = `import { BinomClient } from './binom';\nexport const client = new BinomClient('https://t.example.com', '${KEY}');\n`;

describe('binom-lint incident', () => {
  it('takes the fingerprint of a finding, also when the key is gone from the files', async () => {
    const entered = repository.commit('add client', { 'src/client.ts': SOURCE });
    const { report } = await runJson(repository.path);
    const fingerprint = report.findings.find(({ path }) => path === 'src/client.ts')?.fingerprint ?? '';
    const now = await runCli(repository.path, ['incident', fingerprint, '--format', 'json']);
    expect(now.err).toBe('');
    expect(now.code).toBe(0);
    // The report's own shape.
    const first = JSON.parse(now.out) as IncidentReport;
    expect(first.trace.events.map(({ kind, commit }) => [kind, commit.id])).toEqual([['entered', entered]]);
    expect(first.state).toMatchObject({ inWorkingTree: true, inHistory: true, onRemote: 'no remote' });

    repository.commit('clean', { 'src/client.ts': 'export const client = undefined;\n' });
    const later = await runCli(repository.path, ['incident', fingerprint]);
    expect(later.code).toBe(0);
    expect(later.out).toContain('| in the working tree now | no |');
    expect(later.out).toContain('was taken out of all files');
  });

  it('takes a place, writes to a file, and names the applications of the register', async () => {
    repository.commit('add', {
      'src/client.ts': SOURCE,
      'binom-keys.json': JSON.stringify({
        keys: [{ env: 'BINOM_API_KEY', application: 'src', scope: 'read', owner: 'ads', issued: '2026-01-01' }],
      }),
    });
    const { code, out } = await runCli(repository.path, ['incident', 'src/client.ts:2', '-o', 'incident.md']);
    expect([code, out]).toEqual([0, '']);
    const text = readFileSync(join(repository.path, 'incident.md'), 'utf8');
    expect(text).toContain('The key register names: BINOM_API_KEY (src; ads).');
    expect(text).toContain('git filter-repo --replace-text');
  });

  it('never prints the key, whatever holds it', async () => {
    repository.commit(`add ${V2_KEY}`, { [`${KEY}.ts`]: SOURCE, '.env': `BINOM_API_KEY=${V2_KEY}\n` });
    repository.git('tag', '-a', 'v1', '-m', `with ${KEY} and ${V2_KEY}`);
    for (const place of [`${KEY}.ts:2`, '.env:1']) {
      for (const format of ['markdown', 'json']) {
        const { out, err, code } = await runCli(repository.path, ['incident', place, '--format', format]);
        expect(code).toBe(0);
        expect(out + err).not.toContain(KEY.slice(8, 20));
        expect(out + err).not.toContain(V2_KEY.slice(8, 20));
      }
    }
  });

  it('keeps the command that cleans the history whole, and the command works', async () => {
    repository.commit('add', { '.env': `BINOM_API_KEY=${V2_KEY}\n` });
    const { out } = await runCli(repository.path, ['incident', '.env:1', '--format', 'json']);
    const { steps } = JSON.parse(out) as IncidentReport;
    const command = steps.flatMap(({ commands }) => commands).find((line) => line.includes('filter-repo')) ?? '';
    expect(command).toMatch(/startswith\("[0-9a-f]{40}"\)/);
  });

  it('says what to do when there is nothing to trace', async () => {
    repository.commit('start', { 'a.txt': 'x\n' });
    const cases = [
      [[], 'Name one key'],
      [['a', 'b'], 'Name one key'],
      [['a.txt:1'], 'No credential was found at a.txt:1'],
      [['0123456789abcdef'], 'No written key has this fingerprint'],
      [['a.txt:1', '--format', 'pdf'], 'The format must be'],
    ] as const;
    for (const [argv, sentence] of cases) {
      const { code, err, out } = await runCli(repository.path, ['incident', ...argv]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(sentence);
    }
    const outside = await runCli('/', ['incident', 'a.txt:1']);
    expect(outside.code).toBe(2);
  });
});
