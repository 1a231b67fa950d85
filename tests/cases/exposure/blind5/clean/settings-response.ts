import { Router } from 'express';
import { z } from 'zod';
import { repo } from './repo';

const Public = z.object({ id: z.number(), url: z.string(), binomKeyLast4: z.string().length(4) });

export const settings = Router();

settings.get('/', async (req, res) => {
  const row = await repo.settings.findOneByOrFail({ userId: req.session.userId });
  const { binomApiKey, ...visible } = row;
  res.json({ ...visible, binomKeyLast4: binomApiKey.slice(-4), hasBinomKey: !!binomApiKey });
});

settings.get('/public', async (req, res) => {
  const row = await repo.settings.findOneByOrFail({ userId: req.session.userId });
  res.json(Public.parse({ id: row.id, url: row.url, binomKeyLast4: row.binomApiKey.slice(-4) }));
});

settings.put('/', async (req, res) => {
  const body = z.object({ binomApiKey: z.string().min(39) }).safeParse(req.body);
  if (!body.success) return res.status(422).json({ error: 'binomApiKey is not valid' });
  await repo.settings.save({ binomApiKey: await repo.seal(body.data.binomApiKey) });
  return res.status(204).end();
});
