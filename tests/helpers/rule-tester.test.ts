import { describe, expect, it } from 'vitest';
import { marked } from './rule-tester.ts';

describe('marked', () => {
  it('turns marks into places, in the order of their openings', () => {
    const test = marked('a(«b»,\n  «c(«d»)»);', ['one', { messageId: 'two', data: { x: 'y' } }, 'three']);
    expect(test.code).toBe('a(b,\n  c(d));');
    expect(test.errors).toEqual([
      { messageId: 'one', line: 1, column: 3, endLine: 1, endColumn: 4 },
      { messageId: 'two', data: { x: 'y' }, line: 2, column: 3, endLine: 2, endColumn: 7 },
      { messageId: 'three', line: 2, column: 5, endLine: 2, endColumn: 6 },
    ]);
  });

  it('refuses marks that do not match', () => {
    expect(() => marked('a(«b)', 'one')).toThrow('without its »');
    expect(() => marked('a(b»)', 'one')).toThrow('without its «');
    expect(() => marked('a(«b»)', [])).toThrow('1 marked ranges but 0 errors');
  });
});
