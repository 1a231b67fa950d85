import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';

interface Env {
  BINOM_API_KEY: string;
  BINOM_URL: string;
  CACHE: KVNamespace;
  BUCKET: R2Bucket;
}

const app = new Hono<{ Bindings: Env }>();

app.get('/offers', async (c) => {
  const res = await fetch(`${c.env.BINOM_URL}/public/api/v1/info/offer`, { headers: { 'api-key': c.env.BINOM_API_KEY } });

  if (res.status === 401) throw new HTTPException(502, { message: `refused ${c.env.BINOM_API_KEY}` }); // $ no-key-logging

  console.log('status', res.status, getCookie(c, 'team'));
  return c.json(await res.json());
});

app.get('/env', (c) => c.json(c.env)); // $ no-client-exposed-key

app.get('/html', (c) => c.html(`<script>window.KEY='${c.env.BINOM_API_KEY}'</script>`)); // $ no-client-exposed-key

app.get('/cookie', (c) => {
  setCookie(c, 'tracker', c.env.BINOM_URL);

  setCookie(c, 'key', c.env.BINOM_API_KEY, { httpOnly: true }); // $ no-plaintext-key-storage
  return c.body(null, 204);
});

export default {
  fetch: app.fetch,
  async scheduled(_event: ScheduledEvent, env: Env) {
    console.log(`cron for ${env.BINOM_URL}`);

    console.log('cron', env); // $ no-key-logging

    await fetch('https://hc-ping.com/1b2c', { method: 'POST', body: env.BINOM_URL });

    await fetch('https://hc-ping.com/1b2c', { method: 'POST', body: env.BINOM_API_KEY }); // $ no-key-sharing
  },
};
