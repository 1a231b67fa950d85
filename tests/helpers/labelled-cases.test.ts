import { describe, expect, it } from 'vitest';
import { compare, readCase } from './labelled-cases.ts';

const report = (rule: string, from: number, to = from) => ({ rule, from, to, message: 'text' });

describe('readCase', () => {
  it('takes directive and marks out and keeps the line count', () => {
    const { content, directive, labels } = readCase(
      '//@ {"config":"strict"}\nf(key); // $ no-key-logging MISSING: no-key-in-url SPURIOUS: no-key-sharing\ng();',
      false,
    );
    expect(content).toBe('\nf(key);\ng();');
    expect(directive).toEqual({ config: 'strict' });
    expect(labels).toEqual([
      { kind: 'found', rule: 'no-key-logging', line: 2 },
      { kind: 'missing', rule: 'no-key-in-url', line: 2 },
      { kind: 'spurious', rule: 'no-key-sharing', line: 2 },
    ]);
  });

  it('reads the mark of other file types', () => {
    expect(readCase('curl -k x §$ tls', true)).toMatchObject({
      content: 'curl -k x',
      labels: [{ kind: 'found', rule: 'tls', line: 1 }],
    });
  });
});

describe('compare', () => {
  it('is content when all labels are met, one line beside the mark too', () => {
    expect(compare([{ kind: 'found', rule: 'a', line: 3 }], [report('a', 1, 2)])).toEqual([]);
  });

  it('tells what was missed, found against a MISSING, gone against a SPURIOUS, and false', () => {
    const labels = [
      { kind: 'found', rule: 'a', line: 1 },
      { kind: 'missing', rule: 'b', line: 1 },
      { kind: 'spurious', rule: 'c', line: 1 },
    ] as const;
    expect(compare([...labels], [report('b', 1), report('d', 9)])).toEqual([
      'missed: line 1 a',
      'found though marked MISSING: line 1 b',
      'gone though marked SPURIOUS: line 1 c',
      'false: line 9 d: text',
    ]);
  });
});
