import { describe, expect, it, vi } from 'vitest';
import { BinomClient } from '../src/client';

describe('BinomClient', () => {
  it('sends the key', async () => {
    const fetch = vi.fn().mockResolvedValue(new Response('[]'));
    const client = new BinomClient({ url: 'https://tracker.test', apiKey: 'test-api-key', fetch });
    await client.campaigns();
    expect(fetch.mock.calls[0][1].headers['api-key']).toBe('test-api-key');
  });
  it('refuses a short key', () => {
    expect(() => new BinomClient({ url: 'https://tracker.test', apiKey: 'x' })).toThrow(/apiKey/);
  });
  it('masks', () => {
    process.env.BINOM_API_KEY = 'a'.repeat(64);
    expect(String(new BinomClient({ url: 'https://t.test', apiKey: process.env.BINOM_API_KEY }))).not.toContain('aaaa');
  });
});
