import { Router } from 'express';
import { binomUsers, audit } from './binom-users';

export const router = Router();

router.post('/keys', async (req, res) => {
  const key = await binomUsers.createKey(req.body.user);
  await audit.save({ action: 'create', key: key.id });
  res.status(201).json({ id: key.id });
});

router.delete('/keys/:id', async (req, res) => {
  await binomUsers.revokeKey(req.params.id);
  await audit.save({ action: 'revoke', key: req.params.id });
  res.status(204).end();
});

router.post('/users/:id/offboard', async (req, res) => {
  for (const key of await binomUsers.keys(req.params.id)) await binomUsers.revokeKey(key.id);
  res.status(204).end();
});

export async function pruneExpired(now: Date): Promise<number> {
  const expired = (await binomUsers.allKeys()).filter((key) => key.expiresAt < now);
  for (const key of expired) await binomUsers.revokeKey(key.id);
  return expired.length;
}
