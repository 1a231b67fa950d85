//@ {"settings":{"binom":{"credentials":"any"}}}
import speakeasy from 'speakeasy';
import QRCode from 'qrcode';
import type { Request, Response } from 'express';
import { users } from './users';

export async function setup(req: Request, res: Response) {
  const secret = speakeasy.generateSecret({ name: 'App' });
  await users.saveSealedTotp(req.userId, secret.base32);
  console.log('totp set up for', req.userId);
  console.log('totp secret', secret.base32); // $ no-key-logging
  res.json({ qr: await QRCode.toDataURL(secret.otpauth_url ?? '') });
}

export async function verify(req: Request, res: Response) {
  const token = String(req.body.code);
  const ok = speakeasy.totp.verify({ secret: await users.totp(req.userId), encoding: 'base32', token });
  console.log('code', ok ? 'right' : 'wrong', 'for', req.userId);
  res.status(ok ? 204 : 401).end();
}

declare module 'express' {
  interface Request { userId: string }
}
