import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import nock from 'nock';
import { BinomClient } from '../src/client';

const TRACKER = 'https://tracker.test';
const FAKE_KEY = 'binom-test-key';
const ZERO_KEY = '0'.repeat(64);

describe('BinomClient', () => {
  beforeEach(() => {
    process.env.BINOM_API_KEY = 'test-key';
    vi.stubEnv('BINOM_TOKEN', 'another-test-key');
  });

  afterEach(() => {
    delete process.env.BINOM_API_KEY;
    nock.cleanAll();
  });

  it('sends the key in the header api-key', async () => {
    nock(TRACKER, { reqheaders: { 'api-key': FAKE_KEY } }).get('/public/api/v1/groups').reply(200, []);
    await expect(new BinomClient(TRACKER, FAKE_KEY).groups()).resolves.toEqual([]);
  });

  it('rejects a key that is too short', () => {
    expect(() => new BinomClient(TRACKER, 'abc')).toThrow(/api key/i);
    expect(() => new BinomClient(TRACKER, ZERO_KEY)).not.toThrow();
  });

  it('reads live campaigns', async () => {
    const client = new BinomClient('https://live.mapleton-ads.com', 'a9394641a659d51782ed8ee0ca58f0d01b44488cc527f05ae77aff7da8712b56'); // $ no-hardcoded-key
    expect((await client.campaigns()).length).toBeGreaterThan(0);
  });

  it('redacts the key', () => {
    const line = `GET /arm.php?api_key=4100000199b5e23c548d61fcbc512838242e7cdc`; // $ no-hardcoded-key
    expect(new BinomClient(TRACKER, FAKE_KEY).redact(line)).toBe('GET /arm.php?api_key=***');
  });

  it.each(['', ' ', 'your-api-key', 'xxxxxxxx'])('refuses the placeholder %s', (apiKey) => {
    expect(() => new BinomClient(TRACKER, apiKey)).toThrow();
  });
});
