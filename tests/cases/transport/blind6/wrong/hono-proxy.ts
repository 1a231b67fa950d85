import { Hono } from 'hono';
import { createProxyServer } from 'http-proxy';
import proxy from 'express-http-proxy';
import fastifyHttpProxy from '@fastify/http-proxy';
import Fastify from 'fastify';

const TRACKERS = new Map([
  ['eu', 'http://eu.trk.kestrel-ads.com'], // $ no-cleartext-transport
  ['us', 'https://us.trk.kestrel-ads.com'],
]);

export const app = new Hono<{ Bindings: { BINOM_API_KEY: string } }>();

app.get('/report/:region', async (c) => {
  const key = c.env.BINOM_API_KEY;
  if (!key) return c.text('no key', 500);
  const base = TRACKERS.get(c.req.param('region'));
  const res = await fetch(`${base}/public/api/v1/report/campaign`, { headers: { 'api-key': key } });
  return c.json(await res.json());
});

export const server = createProxyServer({ target: 'https://trk.kestrel-ads.com', secure: false, changeOrigin: true }); // $ no-disabled-tls-verification

export const express = proxy('https://trk.kestrel-ads.com', {
  proxyReqOptDecorator(options) {
    options.rejectUnauthorized = false; // $ no-disabled-tls-verification
    return options;
  },
});

const fastify = Fastify();
fastify.register(fastifyHttpProxy, {
  upstream: 'https://trk.kestrel-ads.com',
  undici: { connect: { rejectUnauthorized: false } }, // $ no-disabled-tls-verification
});
fastify.register(fastifyHttpProxy, { upstream: 'http://127.0.0.1:9000', prefix: '/mock' });
