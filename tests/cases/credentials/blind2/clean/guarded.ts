import assert from 'node:assert/strict';
import invariant from 'tiny-invariant';
import envVar from 'env-var';
import { z } from 'zod';
import { BinomClient } from '@adops/binom';

const URL = 'https://g.boxelder-ads.com';

export function withAssert() {
  const key = process.env.BINOM_API_KEY;
  assert.ok(key, 'BINOM_API_KEY');
  return new BinomClient(URL, key);
}

export function withInvariant() {
  const { BINOM_TOKEN } = process.env;
  invariant(BINOM_TOKEN, 'BINOM_TOKEN is required');
  return new BinomClient(URL, BINOM_TOKEN);
}

export function withEnvVar() {
  return new BinomClient(URL, envVar.get('BINOM_API_KEY').required().asString());
}

export function withZod() {
  const parsed = z.object({ BINOM_API_KEY: z.string().min(39) }).safeParse(process.env);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return new BinomClient(URL, parsed.data.BINOM_API_KEY);
}

export function withThrow() {
  const key =
    process.env.BINOM_API_KEY ??
    (() => {
      throw new Error('BINOM_API_KEY is missing');
    })();
  return new BinomClient(URL, key);
}

export function withSwitch(mode: string) {
  switch (mode) {
    case 'live':
      if (process.env.BINOM_API_KEY) return new BinomClient(URL, process.env.BINOM_API_KEY);
      return null;
    default:
      return null;
  }
}

function isSet(value: string | undefined): asserts value is string {
  if (value === undefined || value.trim() === '') throw new Error('not set');
}

export function withAssertion() {
  const key = process.env.BINOM_API_KEY;
  isSet(key);
  return new BinomClient(URL, key);
}

export const optional = process.env.BINOM_API_KEY ? new BinomClient(URL, process.env.BINOM_API_KEY) : undefined;
export const enabled = Boolean(process.env.BINOM_API_KEY);

export function withList() {
  const missing = ['BINOM_URL', 'BINOM_API_KEY'].filter((name) => !process.env[name]);
  if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`);
  return new BinomClient(process.env.BINOM_URL!, process.env.BINOM_API_KEY!);
}
