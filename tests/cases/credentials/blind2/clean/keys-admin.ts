import type { Request, Response } from 'express';
import { binom } from './binom';
import { audit } from './audit';

export async function listKeys(req: Request, res: Response) {
  const keys = await binom.apiKeys();
  res.json(keys.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt })));
}

export async function revoke(req: Request, res: Response) {
  await binom.revokeApiKey(req.params.keyId);
  await audit('binom.key.revoked', { keyId: req.params.keyId, by: req.user?.id });
  res.sendStatus(204);
}

export async function create(req: Request, res: Response) {
  const created = await binom.createApiKey({ name: req.body.name, expiresInDays: 90 });
  await audit('binom.key.created', { keyId: created.id, by: req.user?.id });
  res.status(201).json({ id: created.id, name: created.name });
}
