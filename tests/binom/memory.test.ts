import { expect, it } from 'vitest';
import { remember } from '../../src/binom/memory.ts';
import { splitWords } from '../../src/binom/words.ts';

it('forgets before it grows beyond its size', () => {
  const answers = new Map<string, number>();
  for (const [i, name] of ['a', 'b', 'c'].entries()) expect(remember(answers, 2, name, i)).toBe(i);
  expect([...answers]).toEqual([['c', 2]]);
});

it('answers alike the second time', () => {
  expect(splitWords('theirBinomApiKey2')).toEqual(splitWords('theirBinomApiKey2'));
  // Too long to be remembered.
  const long = 'veryLong'.repeat(20);
  expect(splitWords(long)).toEqual(splitWords(long));
});
