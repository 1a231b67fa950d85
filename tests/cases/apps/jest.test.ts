import { BinomClient } from '../src/binom-client';

beforeEach(() => {
  process.env.BINOM_API_KEY = 'test-key';
});
it('sends the key as a header', async () => {
  const fetch = vi.fn().mockResolvedValue(new Response('[]'));
  await new BinomClient('https://binom.example.com', 'test-key', fetch).get('campaign/list');
  expect(fetch.mock.calls[0][1].headers['api-key']).toBe('test-key');
});
