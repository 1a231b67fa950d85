import assert from 'node:assert/strict';
import createHttpError from 'http-errors';
import { z } from 'zod';
import { loadSettings } from './settings';

class BinomAuthError extends Error {
  constructor(
    readonly tracker: string,
    readonly detail: string,
  ) {
    super(`${tracker}: ${detail}`);
    this.name = 'BinomAuthError';
  }
}

const { binomUrl, binomApiKey } = loadSettings();

export function check(status: number): void {
  if (!/^[0-9a-f]{64}$/.test(binomApiKey)) throw new TypeError('BINOM_API_KEY is not 64 hexadecimal digits');

  if (binomApiKey.length < 39) {
    throw new RangeError(`BINOM_API_KEY is too short: ${binomApiKey.length} characters`);
  }

  if (status === 401) {
    throw new BinomAuthError(binomUrl, `refused ${binomApiKey}`); // $ no-key-logging
  }

  if (status === 403) {
    throw createHttpError(502, `tracker blocks ${binomApiKey}`); // $ no-key-logging
  }

  if (status === 429) {
    throw new Error('too many calls', { cause: { url: binomUrl, key: binomApiKey } }); // $ no-key-logging
  }

  assert.ok(status < 500, `server error with key ${binomApiKey}`); // $ no-key-logging

  assert.equal(status, 200, `unexpected status of ${binomUrl}`);
}

export function reject(): Promise<never> {
  return Promise.reject(new Error('bad key: ' + binomApiKey)); // $ no-key-logging
}

export const schema = z.object({ binomApiKey: z.string().length(64, 'the key must have 64 characters') });
