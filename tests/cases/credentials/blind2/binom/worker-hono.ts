import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';

type Bindings = { BINOM_API_KEY: string; BINOM_URL: string; BINOM_TOKEN?: string; CACHE: KVNamespace };
const app = new Hono<{ Bindings: Bindings }>();

app.use('/internal/*', async (c, next) => {
  if (!c.env.BINOM_API_KEY) throw new HTTPException(500, { message: 'BINOM_API_KEY is not bound' });
  await next();
});

app.get('/internal/offers', async (c) => {
  const apiKey = c.env.BINOM_API_KEY;
  if (!apiKey) return c.text('not configured', 503);
  const res = await fetch(`${c.env.BINOM_URL}/public/api/v1/offer/list/all`, { headers: { 'api-key': apiKey } });
  return c.json(await res.json());
});

app.get('/internal/devices', async (c) => {
  const res = await fetch(`${c.env.BINOM_URL}/public/api/v1/device?ids[]=1`, {
    headers: { 'api-key': c.env.BINOM_TOKEN ?? '' }, // $ no-unchecked-env-key
  });
  return c.json(await res.json());
});

app.get('/landing', async (c) => {
  const res = await fetch(`${c.env.BINOM_URL}/public/api/v1/landing/list/all`, {
    headers: { 'api-key': c.req.header('x-tracker-key') ?? '' }, // $ require-env-key
  });
  return c.json(await res.json());
});

app.get('/proxy/:campaign', async (c) => {
  const { key } = await c.req.json<{ key: string }>();
  const headers = new Headers();
  headers.set('api-key', key); // $ require-env-key
  const res = await fetch(`${c.env.BINOM_URL}/public/api/v1/campaign/${c.req.param('campaign')}`, { headers });
  return c.json(await res.json());
});

export default app;
