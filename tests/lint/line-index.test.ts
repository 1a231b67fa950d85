import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/lint/line-index.ts';

describe('a line index', () => {
  const text = 'a\r\nbc\rd\n\ne\u2028f';

  it('counts every kind of line end once', () => {
    const lines = new LineIndex(text);
    expect(lines.getPosition(text.indexOf('b'))).toEqual({ line: 2, column: 1 });
    expect(lines.getPosition(text.indexOf('d'))).toEqual({ line: 3, column: 1 });
    expect(lines.getPosition(text.indexOf('e'))).toEqual({ line: 5, column: 1 });
    expect(lines.getPosition(text.indexOf('f'))).toEqual({ line: 5, column: 3 });
  });

  it('counts the separators of JavaScript in programs only', () => {
    expect(new LineIndex(text, true).getPosition(text.indexOf('f'))).toEqual({ line: 6, column: 1 });
  });

  it('goes there and back', () => {
    const lines = new LineIndex(text);
    for (let offset = 0; offset <= text.length; offset += 1) {
      const { line, column } = lines.getPosition(offset);
      expect(lines.getOffset(line, column)).toBe(offset);
    }
  });

  it('keeps to the text', () => {
    const lines = new LineIndex('ab');
    expect(lines.getPosition(99)).toEqual({ line: 1, column: 3 });
    expect(lines.getOffset(7, 1)).toBe(2);
    expect(new LineIndex('').getPosition(0)).toEqual({ line: 1, column: 1 });
  });
});
