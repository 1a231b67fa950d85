//@ {"filename":"tests/client.test.ts"}
import { describe, expect, it, vi } from 'vitest';
import { BinomClient } from '../src/binom-client';
import { redact } from '../src/redact';

process.env.BINOM_API_KEY = 'test';

describe('BinomClient', () => {
  it('sends the key', async () => {
    const fetch = vi.fn();
    const client = new BinomClient('https://tracker.example.com', 'test-key', { fetch });
    await client.campaigns();
    expect(fetch.mock.calls[0][1].headers['api-key']).toBe('test-key');
  });

  it('refuses an empty key', () => {
    expect(() => new BinomClient('https://tracker.example.com', '')).toThrow('apiKey is empty');
  });

  it('redacts', () => {
    expect(redact({ binomApiKey: 'fake-binom-key' })).toEqual({ binomApiKey: '***' });
    expect(redact({ binomApiKey: '0'.repeat(64) })).toEqual({ binomApiKey: '[REDACTED]' });
  });
});
