import { Hono } from 'hono';
import { proxy } from 'hono/proxy';
import { createProxyMiddleware } from 'http-proxy-middleware';
import express from 'express';
import { requireEnv } from './env';

const app = new Hono<{ Bindings: { BINOM_API_KEY: string; BINOM_URL: string } }>();

app.get('/binom/:path', async (c) =>
  proxy(`${c.env.BINOM_URL}/public/api/v1/${c.req.param('path')}`, { headers: { 'api-key': c.env.BINOM_API_KEY } }),
);

app.get('/health', (c) => c.json({ ok: true, key: c.env.BINOM_API_KEY ? 'set' : 'missing' }));

app.notFound((c) => c.text('not found', 404));

const server = express();
server.use(
  '/binom',
  createProxyMiddleware({
    target: requireEnv('BINOM_URL'),
    changeOrigin: true,
    headers: { 'api-key': requireEnv('BINOM_API_KEY') },
    on: { proxyReq: (proxyReq) => proxyReq.setHeader('api-key', requireEnv('BINOM_API_KEY')) },
  }),
);

export default app;
