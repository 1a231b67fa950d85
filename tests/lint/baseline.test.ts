import { describe, expect, it } from 'vitest';
import { Baseline, BaselineError, readBaseline } from '../../src/lint/baseline.ts';
import type { Finding } from '../../src/lint/finding.ts';

const all = (): boolean => true;

function finding(path: string, fingerprint: string, line = 1): Finding {
  return {
    rule: 'binom/no-hardcoded-key',
    kind: 'secret',
    severity: 'error',
    path,
    start: { line, column: 1 },
    end: { line, column: 9 },
    message: 'A key stands here.',
    advice: 'Revoke it.',
    fingerprint,
    occurrence: 1,
  };
}

describe('a baseline', () => {
  it('accepts what it lists and nothing else', () => {
    const baseline = new Baseline([]).update([finding('a.ts', 'aaaa1111')], all, 'known');
    const { kept, unused } = baseline.apply(
      [finding('a.ts', 'aaaa1111', 90), finding('a.ts', 'bbbb2222')],
      all,
      'paths',
    );
    expect(kept.map((item) => item.fingerprint)).toEqual(['bbbb2222']);
    expect(unused).toEqual([]);
  });

  it('accepts as many findings of one id as it was made with: one more is new', () => {
    const twice = [finding('a.ts', 'aaaa1111', 1), finding('a.ts', 'aaaa1111', 2)];
    const baseline = new Baseline([]).update(twice, all);
    expect(baseline.entries).toHaveLength(1);
    expect(baseline.apply([...twice, finding('a.ts', 'aaaa1111', 3)], all, 'paths').kept).toHaveLength(1);
  });

  it('does not hide the same secret in another file', () => {
    const baseline = new Baseline([]).update([finding('a.ts', 'aaaa1111')], all);
    expect(baseline.apply([finding('b.ts', 'aaaa1111')], all, 'paths').kept).toHaveLength(1);
  });

  it('reads back verbatim what it writes', () => {
    const baseline = new Baseline([]).update(
      [finding('z "quoted"\nname.ts', 'bbbb2222'), finding('a.ts', 'aaaa1111'), finding('a.ts', 'aaaa1111')],
      all,
      'because "it" must\nbe',
    );
    const text = baseline.toString();
    expect(readBaseline(text).toString()).toBe(text);
    expect(text.split('\n').filter((line) => line.includes('"id"'))).toHaveLength(2);
  });

  it('is sorted and holds no line numbers and no dates', () => {
    const one = new Baseline([])
      .update([finding('b.ts', 'bbbb2222', 7), finding('a.ts', 'aaaa1111', 9)], all)
      .toString();
    const two = new Baseline([])
      .update([finding('a.ts', 'aaaa1111', 1), finding('b.ts', 'bbbb2222', 2)], all)
      .toString();
    expect(one).toBe(two);
    expect(one).not.toMatch(/"line"|"column"|20\d\d-/u);
  });

  it('names entries that hide nothing any more, of checked files only', () => {
    const baseline = new Baseline([]).update([finding('a.ts', 'aaaa1111'), finding('b.ts', 'bbbb2222')], all);
    const { unused } = baseline.apply([], (path) => path === 'a.ts', 'paths');
    expect(unused.map((entry) => entry.path)).toEqual(['a.ts']);
    expect(baseline.apply([], all, 'range').unused).toEqual([]);
  });

  it('keeps reasons and the entries of files that were not read when it is updated', () => {
    const first = new Baseline([]).update(
      [finding('a.ts', 'aaaa1111'), finding('b.ts', 'bbbb2222')],
      all,
      'old reason',
    );
    const second = first.update(
      [finding('a.ts', 'aaaa1111'), finding('a.ts', 'cccc3333')],
      (path) => path === 'a.ts',
      'new reason',
    );
    expect(second.entries.map(({ id, reason }) => [id, reason])).toEqual([
      ['bbbb2222', 'old reason'],
      ['aaaa1111', 'old reason'],
      ['cccc3333', 'new reason'],
    ]);
  });

  it('ignores entries without a reason when reasons are required', () => {
    const text = '{"version":1,"entries":[{"id":"aaaa1111","rule":"r","path":"a.ts"}]}';
    expect(readBaseline(text, true).apply([finding('a.ts', 'aaaa1111')], all, 'paths').kept).toHaveLength(1);
    expect(readBaseline(text, false).apply([finding('a.ts', 'aaaa1111')], all, 'paths').kept).toHaveLength(0);
  });

  it('takes a JSON report as it stands', () => {
    const report = JSON.stringify({ format: 1, findings: [finding('a.ts', 'aaaa1111')] });
    expect(readBaseline(report).apply([finding('a.ts', 'aaaa1111')], all, 'paths').kept).toEqual([]);
  });

  it.each([
    '',
    'nonsense',
    '[]',
    '{}',
    '{"version":2,"entries":[]}',
    '{"version":1,"entries":[{}]}',
    '{"version":1,"entries":[null]}',
  ])('refuses %j with a sentence', (text) => {
    expect(() => readBaseline(text)).toThrow(BaselineError);
  });
});
