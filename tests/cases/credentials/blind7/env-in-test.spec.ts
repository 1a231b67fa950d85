import { beforeEach, afterEach, it, vi, expect } from 'vitest';
import { BinomClient } from '../src';
beforeEach(() => {
  vi.stubEnv('BINOM_API_KEY', 'test-key-1');
});
afterEach(() => vi.unstubAllEnvs());
it('reads the key', () => {
  const client = new BinomClient('https://b.test', process.env.BINOM_API_KEY!);
  expect(client.key).toBe('test-key-1');
});
