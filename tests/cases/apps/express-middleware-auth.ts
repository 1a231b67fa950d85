import { timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';

const expected = process.env.BINOM_WEBHOOK_SECRET;
if (!expected) throw new Error('BINOM_WEBHOOK_SECRET missing');

export const check: RequestHandler = (req, res, next) => {
  const given = Buffer.from(String(req.headers['x-binom-secret'] ?? ''));
  const want = Buffer.from(expected);
  if (given.length === want.length && timingSafeEqual(given, want)) next();
  else res.status(401).end();
};
