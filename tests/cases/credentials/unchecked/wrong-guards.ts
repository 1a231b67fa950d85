import { BinomClient } from '@adops/binom';

const base = 'https://bn.larkspur-cpa.com/public/api/v1';

export function warnsOnly() {
  const key = process.env.BINOM_API_KEY; // $ no-unchecked-env-key
  if (!key) console.warn('BINOM_API_KEY is not set');
  return fetch(`${base}/groups`, { headers: { 'api-key': key! } });
}

export function otherVariable() {
  const key = process.env.BINOM_API_KEY; // $ no-unchecked-env-key
  if (!process.env.BINOM_URL) throw new Error('BINOM_URL is not set');
  return fetch(`${base}/groups`, { headers: { 'api-key': `${key}` } });
}

export function tooLate() {
  const key = process.env.BINOM_API_KEY; // $ no-unchecked-env-key
  const client = new BinomClient(base, key as string);
  if (!key) throw new Error('BINOM_API_KEY is not set');
  return client;
}

export function wrongBranch() {
  const key = process.env.BINOM_API_KEY;
  if (key) {
    return new BinomClient(base, key);
  }
  return fetch(`${base}/groups`, { headers: { 'api-key': process.env.BINOM_API_KEY ?? '' } }); // $ no-unchecked-env-key
}

export function oneOfTwo() {
  const first = process.env.BINOM_API_KEY;
  if (!first) throw new Error('BINOM_API_KEY is not set');
  const second = process.env.BINOM_TOKEN; // $ no-unchecked-env-key
  return [new BinomClient(base, first), new BinomClient(base, second!)];
}

export function elsewhere() {
  return fetch(`${base}/groups`, { headers: { 'api-key': process.env.BINOM_API_KEY as string } }); // $ no-unchecked-env-key
}

export function commented(headers: Headers) {
  headers.set('api-key', process.env.BINOM_API_KEY!); // $ no-unchecked-env-key
  return fetch(`${base}/groups`, { headers });
}
