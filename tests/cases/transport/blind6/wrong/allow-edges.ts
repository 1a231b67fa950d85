import { isIP } from 'node:net';
import express, { type RequestHandler } from 'express';
import { z } from 'zod';

const schema = z.object({
  BINOM_IP_ALLOWLIST: z.string().default('0.0.0.0/0'), // $ no-open-ip-allowlist
  CORS_ORIGINS: z.string().default('*'),
});

const parsed = schema.parse(process.env);
const allowedIps = parsed.BINOM_IP_ALLOWLIST.split(',');

export const guard: RequestHandler = (req, res, next) => {
  const forwarded = String(req.headers['x-forwarded-for'] ?? '').split(',')[0]?.trim(); // $ no-open-ip-allowlist
  if (forwarded && isIP(forwarded) && allowedIps.includes(forwarded)) next();
  else res.status(403).end();
};

export const safe: RequestHandler = (req, res, next) => {
  const address = req.socket.remoteAddress ?? '';
  if (allowedIps.includes(address)) next();
  else res.status(403).end();
};

export const log: RequestHandler = (req, _res, next) => {
  console.log(req.headers['x-forwarded-for']);
  next();
};

export const app = express().use('/panel', safe);
export const routes = { defaultRoute: '0.0.0.0/0', egress: ['0.0.0.0/0'] };
