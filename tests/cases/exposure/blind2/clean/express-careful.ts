import express from 'express';
import { z } from 'zod';
import { teams } from './teams';

const app = express();
const PublicTeam = z.object({ id: z.string(), name: z.string() });

app.get('/teams/:id', async (req, res) => {
  const team = await teams.find(req.params.id);
  res.json({ id: team.id, name: team.name, binomKeySet: Boolean(team.binomApiKey) });
});

app.get('/teams/:id/public', async (req, res) => {
  const team = await teams.find(req.params.id);
  res.json(PublicTeam.parse(team));
});

app.post('/teams/:id/key', async (req, res) => {
  await teams.saveKey(req.params.id, req.body.binomApiKey);
  res.status(204).end();
});

app.get('/teams/:id/offers', async (req, res, next) => {
  try {
    const { binomUrl, binomApiKey } = await teams.find(req.params.id);
    const upstream = await fetch(`${binomUrl}/public/api/v1/info/offer`, { headers: { 'api-key': binomApiKey } });
    res.status(upstream.status).json(await upstream.json());
  } catch (error) {
    next(error);
  }
});

app.use((error: Error, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
  res.status(500).json({ error: 'tracker_unavailable', message: error.message });
});

app.get('/teams/:id/key', async (req, res) => {
  const team = await teams.find(req.params.id);
  if (!team.binomApiKey) return res.status(404).json({ message: 'BINOM_API_KEY is not set' });
  return res.json({ masked: `${'*'.repeat(8)}${team.binomApiKey.slice(-4)}` });
});
