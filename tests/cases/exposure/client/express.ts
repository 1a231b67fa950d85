import express from 'express';
import { prisma } from './prisma';
import { requireEnv } from './env';

const app = express();
const tracker = { url: requireEnv('BINOM_URL'), apiKey: requireEnv('BINOM_API_KEY') };

app.get('/config', (req, res) => {
  res.json({ url: tracker.url });
});

app.get('/config/full', (_req, res) => {
  res.status(200).json(tracker); // $ no-client-exposed-key
});

app.get('/config.js', (req, res) => {
  res.type('js').send(`window.BINOM_KEY = ${JSON.stringify(tracker.apiKey)}`); // $ no-client-exposed-key
});

app.get('/page', (req, res) => {
  res.render('page', { title: 'Offers', url: tracker.url });
  res.render('page', { title: 'Offers', binom: tracker }); // $ no-client-exposed-key
});

app.get('/debug', (req, res) => {
  res.set('x-tracker', tracker.url);
  res.setHeader('x-binom-key', tracker.apiKey); // $ no-client-exposed-key
  res.end(JSON.stringify(process.env)); // $ no-client-exposed-key
});

app.get('/me', async (req, res) => {
  const user = await prisma.user.findUnique({ where: { id: 1 }, select: { id: true, name: true, binomApiKey: true } });
  if (!user) return res.status(404).json({ error: 'no user' });
  const { binomApiKey, ...rest } = user;
  res.json({ ...rest, hasKey: Boolean(binomApiKey) });
  return res.json(user); // $ no-client-exposed-key
});

app.get('/proxy', async (req, res) => {
  const upstream = await fetch(`${tracker.url}/public/api/v1/info/offer`, { headers: { 'api-key': tracker.apiKey } });
  res.status(upstream.status).json(await upstream.json());
});
