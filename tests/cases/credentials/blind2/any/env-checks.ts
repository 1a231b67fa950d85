//@ {"settings":{"binom":{"credentials":"any"}}}
import Stripe from 'stripe';
import { Pool } from 'pg';
import jwt from 'jsonwebtoken';
import { S3Client } from '@aws-sdk/client-s3';

export const a = new Stripe(process.env.STRIPE_SECRET_KEY as string); // $ no-unchecked-env-key
export const b = jwt.sign({ id: 1 }, process.env.JWT_SECRET!); // $ no-unchecked-env-key
export const c = new Pool({ password: process.env.DB_PASSWORD ?? '' }); // $ no-unchecked-env-key
export const d = `Bearer ${process.env.API_TOKEN}`;
export const e = new S3Client({ region: process.env.AWS_REGION!, credentials: { accessKeyId: required('AWS_ACCESS_KEY_ID'), secretAccessKey: required('AWS_SECRET_ACCESS_KEY') } });
const secret = process.env.SESSION_SECRET;
if (!secret) throw new Error('SESSION_SECRET');
export const f = jwt.sign({ id: 2 }, secret);
export const g = process.env.NODE_ENV!;
export const h = process.env.PORT ?? '';
export const i = process.env.PUBLIC_URL as string;
export const j = String(process.env.GITHUB_TOKEN); // $ no-unchecked-env-key
export const k = process.env.CSRF_TOKEN_HEADER ?? '';
export const l = process.env.TOKEN_EXPIRY ?? '';
export const m = process.env.PASSWORD_MIN_LENGTH!;
export function n() {
  const token = process.env.CRON_SECRET;
  if (!token) return new Response('not configured', { status: 500 });
  return new Response(token.length > 8 ? 'ok' : 'short');
}
export const o = process.env.SENTRY_AUTH_TOKEN ? { authToken: process.env.SENTRY_AUTH_TOKEN } : undefined;
export const p = (process.env.ENCRYPTION_KEY || undefined) as string; // $ no-unchecked-env-key
export const q = process.env.WEBHOOK_SECRET?.trim() ?? ''; // $ no-unchecked-env-key
export const r = process.env['CLIENT_SECRET']!; // $ no-unchecked-env-key
function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(name);
  return value;
}
