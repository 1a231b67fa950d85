import express from 'express';
import Fastify from 'fastify';
import Koa from 'koa';
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { BinomClient } from '@adops/binom';

const BASE = 'https://bn.tidewater-media.com/public/api/v1';
const app = express();

app.get('/campaigns', async (req, res) => {
  const r = await fetch(`${BASE}/campaign/list/filtered`, { headers: { 'api-key': req.query.key as string } }); // $ require-env-key
  res.json(await r.json());
});

app.post('/offers', async (req, res) => {
  const { apiKey, filter } = req.body;
  const r = await fetch(`${BASE}/offer/list/filtered?nameFilter=${filter}`, { headers: { 'api-key': apiKey } }); // $ require-env-key
  res.json(await r.json());
});

app.get('/trends', async (req, res) => {
  const client = new BinomClient(BASE, req.get('x-binom-key') ?? ''); // $ require-env-key
  res.json(await client.trends());
});

app.get('/groups', async (req, res) => {
  const key = req.headers['x-binom-key'];
  const r = await fetch(`${BASE}/groups`, { headers: { 'api-key': `${key}` } }); // $ require-env-key
  res.json(await r.json());
});

const server = Fastify();
server.get<{ Querystring: { token: string } }>('/users', async (request) => {
  const client = new BinomClient(BASE, request.query.token); // $ require-env-key
  return client.users();
});

const koa = new Koa();
koa.use(async (ctx) => {
  const r = await fetch(`${BASE}/domains`, { headers: { 'api-key': ctx.request.body.key } }); // $ require-env-key
  ctx.body = await r.json();
});

export const hono = new Hono();
hono.get('/landings', async (c) => {
  const key = getCookie(c, 'binom');
  const r = await fetch(`${BASE}/landing/list/filtered`, { headers: { 'api-key': key! } }); // $ require-env-key
  return c.json(await r.json());
});
hono.post('/rotations', async (c) => {
  const { key } = await c.req.json();
  return c.json(await load(key));
});

async function load(apiKey: string) {
  const r = await fetch(`${BASE}/rotation/list/filtered`, { headers: { 'api-key': apiKey } }); // $ require-env-key
  return r.json();
}

hono.get('/report', async (c) => {
  const preset = c.req.query('preset');
  const apiKey = process.env.BINOM_API_KEY;
  if (!apiKey) return c.text('not configured', 500);
  const r = await fetch(`${BASE}/report/campaign?datePreset=${preset}`, { headers: { 'api-key': apiKey } });
  return c.json(await r.json());
});
