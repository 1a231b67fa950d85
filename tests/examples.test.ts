import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintExample } from './helpers/binom-lint.ts';

/** A fault planted in the leaky example: the rule that must find it, and a text of the line where it stands. */
interface Planted {
  rule: string;
  file: string;
  snippet: string;
}

const ROOT = join(import.meta.dirname, '..');

/** `rule file:line` of each planted fault. Throws when a snippet is not on exactly one line of its file. */
function locate(example: string, planted: Planted[]): string[] {
  return planted.map(({ rule, file, snippet }) => {
    const lines = readFileSync(join(ROOT, 'examples', example, file), 'utf8').split('\n');
    const hits = lines.flatMap((line, index) => (line.includes(snippet) ? [index + 1] : []));
    if (hits.length !== 1) throw new Error(`${file}: '${snippet}' stands on ${String(hits.length)} lines, not on one`);
    return `${rule} ${file}:${String(hits[0])}`;
  });
}

describe('examples', () => {
  it('binom-lint finds every planted fault of leaky-sync and nothing else', () => {
    // Written by us, next to this test.
    const planted = JSON.parse(
      readFileSync(join(import.meta.dirname, 'fixtures/examples/leaky-sync.json'), 'utf8'),
    ) as Planted[];
    const { exitCode, findings } = lintExample('leaky-sync');
    expect(findings.sort()).toEqual(locate('leaky-sync', planted).sort());
    expect(exitCode).toBe(1);
  });

  it('binom-lint finds nothing in clean-sync', () => {
    expect(lintExample('clean-sync')).toEqual({ exitCode: 0, findings: [] });
  });
});
