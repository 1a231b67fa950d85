import axios from 'axios';
import { BinomClient } from '@adops/binom';
import { z } from 'zod';

const base = 'https://tk.silverbirch.ads/public/api/v1';
const get = (path: string, key: string) => axios.get(`${base}/${path}`, { headers: { 'api-key': key } });

export const viaHelper = () => get('groups', process.env.BINOM_API_KEY!); // $ no-unchecked-env-key
export const optional = () => get('groups', process.env?.BINOM_API_KEY as string); // $ no-unchecked-env-key
const env = process.env;
export const aliased = () => get('groups', env.BINOM_API_KEY!); // $ no-unchecked-env-key
export const lazily = () => new BinomClient(base, process.env.BINOM_TOKEN ?? ''); // $ no-unchecked-env-key
let cached: BinomClient | undefined;
export const singleton = () => (cached ??= new BinomClient(base, process.env.BINOM_TOKEN!)); // $ no-unchecked-env-key
export const settings = { headers: { 'api-key': process.env.BINOM_API_KEY } }; // $ no-unchecked-env-key
axios.defaults.headers.common['api-key'] = process.env.BINOM_API_KEY; // $ no-unchecked-env-key
export const params = new URLSearchParams({ page: 'Stats', api_key: process.env.BINOM_API_KEY! }); // $ no-unchecked-env-key
export const bearer = { Authorization: 'Bearer ' + process.env.BINOM_ROUTER_API_KEY }; // $ no-unchecked-env-key

export function checkedLater(): BinomClient {
  const { BINOM_KEY } = process.env;
  if (!BINOM_KEY) {
    throw new Error('BINOM_KEY is not set');
  }
  return new BinomClient(base, BINOM_KEY);
}

export function checkedByResult() {
  const result = z.string().min(1).safeParse(process.env.BINOM_PANEL_KEY);
  if (!result.success) throw new Error('BINOM_PANEL_KEY is not set');
  return new BinomClient(base, result.data);
}

export async function handler(_req: unknown, res: { status(n: number): { send(t: string): unknown } }) {
  const key = process.env.BINOM_STATS_KEY;
  if (!key) return res.status(503).send('not configured');
  return get('stats/campaign', key);
}

export const whenSet = process.env.BINOM_SYNC_KEY ? new BinomClient(base, process.env.BINOM_SYNC_KEY) : undefined;

export function loggedAndLeft() {
  const key = process.env.BINOM_CRON_KEY;
  if (!key) {
    console.error('BINOM_CRON_KEY is not set');
    process.exitCode = 1;
    return;
  }
  void get('groups', key);
}

export const orThrow = process.env.BINOM_ADS_KEY || raise('BINOM_ADS_KEY');
function raise(name: string): never {
  throw new Error(`${name} is not set`);
}

export function switchTrue() {
  const key = process.env.BINOM_WEB_KEY;
  switch (true) {
    case !key:
      throw new Error('BINOM_WEB_KEY');
    default:
      return key;
  }
}

export function tryCatch() {
  try {
    const key = process.env.BINOM_JOB_KEY;
    if (!key?.length) throw new Error('BINOM_JOB_KEY is not set');
    return get('groups', key);
  } catch (error) {
    console.error(error); // $ no-key-logging
    return undefined;
  }
}
