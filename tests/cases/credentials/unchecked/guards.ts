import assert from 'node:assert/strict';
import invariant from 'tiny-invariant';
import ow from 'ow';
import { z } from 'zod';
import { BinomClient } from '@adops/binom';

const base = 'https://bn.larkspur-cpa.com/public/api/v1';
const call = (key: string) => fetch(`${base}/groups`, { headers: { 'api-key': key } });

export function thrown() {
  const key = process.env.BINOM_API_KEY;
  if (!key) throw new Error('BINOM_API_KEY is not set');
  return call(`${key}`);
}

export function exited() {
  const key = process.env.BINOM_API_KEY;
  if (key === undefined || key === '') {
    console.error('BINOM_API_KEY is not set');
    process.exit(1);
  }
  return fetch(`${base}/groups`, { headers: { 'api-key': key } });
}

export function returned() {
  const key = process.env.BINOM_API_KEY;
  if (key == null) return undefined;
  return fetch(`${base}/groups`, { headers: { 'api-key': key } });
}

export function typed() {
  const key = process.env.BINOM_API_KEY;
  if (typeof key !== 'string' || key.length === 0) throw new TypeError('BINOM_API_KEY');
  return fetch(`${base}/groups`, { headers: { 'api-key': key } });
}

export function measured() {
  const key = process.env.BINOM_API_KEY ?? '';
  if (key.length < 39) throw new RangeError('BINOM_API_KEY is too short');
  return fetch(`${base}/groups`, { headers: { 'api-key': key } });
}

export function trimmed() {
  const key = process.env.BINOM_API_KEY?.trim();
  if (!key) throw new Error('BINOM_API_KEY is not set');
  return fetch(`${base}/groups`, { headers: { 'api-key': key } });
}

export function asserted() {
  const key = process.env.BINOM_API_KEY;
  assert(key, 'BINOM_API_KEY is not set');
  return fetch(`${base}/groups`, { headers: { 'api-key': key } });
}

export function assertedOk() {
  assert.ok(process.env.BINOM_API_KEY, 'BINOM_API_KEY is not set');
  return fetch(`${base}/groups`, { headers: { 'api-key': process.env.BINOM_API_KEY } });
}

export function invariants() {
  const key = process.env.BINOM_API_KEY;
  invariant(key, 'BINOM_API_KEY is not set');
  return new BinomClient(base, key);
}

export function owed() {
  const key = process.env.BINOM_API_KEY as string;
  ow(key, ow.string.nonEmpty);
  return new BinomClient(base, key);
}

export function parsed() {
  const key = z.string().min(39).parse(process.env.BINOM_API_KEY);
  return new BinomClient(base, key);
}

function fail(message: string): never {
  throw new Error(message);
}

export function nullish() {
  const key = process.env.BINOM_API_KEY ?? fail('BINOM_API_KEY is not set');
  return new BinomClient(base, key);
}

export function alternative() {
  const key = process.env.BINOM_API_KEY || (() => { throw new Error('BINOM_API_KEY is not set'); })();
  return new BinomClient(base, key);
}

export function inside() {
  const key = process.env.BINOM_API_KEY;
  if (key) {
    return new BinomClient(base, key);
  }
  return null;
}

export const anded = () => process.env.BINOM_API_KEY && call(`${process.env.BINOM_API_KEY}`);

export const ternary = () => (process.env.BINOM_API_KEY ? new BinomClient(base, process.env.BINOM_API_KEY) : null);

export const spreadIf = () =>
  fetch(`${base}/groups`, { headers: { accept: 'application/json', ...(process.env.BINOM_API_KEY && { 'api-key': process.env.BINOM_API_KEY }) } });

export function elseBranch() {
  const key = process.env.BINOM_API_KEY;
  if (!key) {
    console.warn('no key, using the public report');
  } else {
    return new BinomClient(base, key);
  }
  return undefined;
}

export async function loop(trackers: { url: string; env: string }[]) {
  for (const { url } of trackers) {
    const key = process.env.BINOM_API_KEY;
    if (!key) continue;
    await fetch(`${url}/public/api/v1/groups`, { headers: { 'api-key': key } });
  }
}

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
export const helper = () => new BinomClient(base, requireEnv('BINOM_API_KEY'));

function assertKey(key: string | undefined): asserts key is string {
  if (!key) throw new Error('BINOM_API_KEY is not set');
}
export function assertion() {
  const key = process.env.BINOM_API_KEY;
  assertKey(key);
  return new BinomClient(base, key);
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('missing');
  return value;
}
export const passedThrough = () => new BinomClient(base, must(process.env.BINOM_API_KEY));
