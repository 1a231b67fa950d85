import { BadRequestException, HttpException } from '@nestjs/common';
import assert from 'node:assert';
import { config } from './config';

class BinomError extends Error {
  constructor(message: string, readonly context: Record<string, unknown>) {
    super(message);
  }
}

export async function ping(binomApiKey: string): Promise<void> {
  assert(binomApiKey, 'the Binom API key is missing');
  assert(binomApiKey.length > 30, `bad key ${binomApiKey}`); // $ no-key-logging
  const response = await fetch(`${config.binomUrl}/public/api/v1/info/offer`, { headers: { 'api-key': binomApiKey } });

  if (response.status === 400) throw new BadRequestException(`Binom says ${response.statusText}`);
  if (response.status === 401) throw new Error(`Binom refused the key ${binomApiKey}`); // $ no-key-logging
  if (response.status === 403) throw new BinomError('forbidden', { binomApiKey }); // $ no-key-logging
  if (response.status === 404) throw new BinomError('not found', { url: config.binomUrl });
  if (response.status === 429) throw new HttpException({ key: binomApiKey }, 429); // $ no-key-logging
  if (response.status >= 500) {
    const message = 'server error for key ' + binomApiKey;
    throw new Error(message); // $ no-key-logging
  }
  if (!response.ok) return Promise.reject(new Error('Unexpected: ' + JSON.stringify({ key: binomApiKey }))); // $ no-key-logging
}

export function check(binomApiKey: string | undefined): string {
  if (!binomApiKey) throw new Error('BINOM_API_KEY is required');
  if (!/^[0-9a-f]{64}$/.test(binomApiKey)) throw new RangeError(`BINOM_API_KEY has ${binomApiKey.length} characters, not 64`);
  return binomApiKey;
}
