import { Hono } from 'hono';
import { BinomClient } from '@adops/binom';

type Env = { Bindings: { BINOM_API_KEY: string; BINOM_URL: string } };
const app = new Hono<Env>();

app.get('/a', async (c) => c.json(await new BinomClient(c.env.BINOM_URL, c.env.BINOM_API_KEY).campaigns()));
app.get('/b', async (c) => {
  const key = c.env.BINOM_API_KEY ?? '';
  if (key === '') return c.text('not configured', 503);
  return c.json(await new BinomClient(c.env.BINOM_URL, key).offers());
});

export default {
  fetch: app.fetch,
  async scheduled(_event: ScheduledEvent, env: Env['Bindings']) {
    await new BinomClient(env.BINOM_URL, env.BINOM_API_KEY).report('yesterday');
  },
};

export function connect(url: string, apiKey: string) {
  return new BinomClient(url, apiKey);
}
export const fake = connect('https://tracker.test', 'test-key');
export const masked = connect('https://tracker.test', '****');
