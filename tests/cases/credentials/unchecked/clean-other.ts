//@ {"filename":"tests/setup.ts"}
import { beforeEach, describe, it } from 'vitest';

const brevo = process.env.BREVO_API_KEY!;
const stripe = process.env.STRIPE_SECRET_KEY as string;
const url = process.env.BINOM_URL ?? 'https://tracker.example.com';
const port = Number(process.env.PORT || '3000');

beforeEach(() => {
  process.env.BINOM_API_KEY = 'test-key';
  delete process.env.BINOM_TOKEN;
});

describe.skipIf(!process.env.BINOM_API_KEY)('live', () => {
  it('reads', async () => {
    console.log(url, port, brevo.length, stripe.length, Boolean(process.env.BINOM_API_KEY), 'BINOM_API_KEY' in process.env);
  });
});

export const isConfigured = process.env.BINOM_API_KEY !== undefined;
export const state = process.env.BINOM_API_KEY ? 'set' : 'missing';
export const options = { apiKey: process.env.BINOM_API_KEY };
declare const BINOM_API_KEY: string;
export type Env = { BINOM_API_KEY: string };
