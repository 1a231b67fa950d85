import axios from 'axios';
import { BinomClient } from '@adops/binom';

const base = 'https://bn.larkspur-cpa.com/public/api/v1';

export const bang = new BinomClient(base, process.env.BINOM_API_KEY!); // $ no-unchecked-env-key
export const cast = process.env.BINOM_TOKEN as string; // $ no-unchecked-env-key
export const angle = <string>process.env.BINOM_API_KEY; // $ no-unchecked-env-key
export const bracket = process.env['BINOM_API_KEY']!; // $ no-unchecked-env-key
export const empty = process.env.BINOM_API_KEY ?? ''; // $ no-unchecked-env-key
export const orEmpty = process.env.BINOM_API_KEY || ''; // $ no-unchecked-env-key
export const orUndefined = process.env.BINOM_KEY || undefined; // $ no-unchecked-env-key
export const placeholder = process.env.BINOM_API_KEY ?? 'your-api-key'; // $ no-unchecked-env-key
export const text = String(process.env.BINOM_API_KEY); // $ no-unchecked-env-key
export const both = (process.env.BINOM_API_KEY ?? process.env.BINOM_TOKEN)!; // $ no-unchecked-env-key
export const unknown = process.env.BINOM_API_KEY as unknown as string; // $ no-unchecked-env-key

export async function header() {
  return fetch(`${base}/groups`, { headers: { 'api-key': process.env.BINOM_API_KEY } }); // $ no-unchecked-env-key
}

export const http = axios.create({ baseURL: base, headers: { 'api-key': `${process.env.BINOM_API_KEY}` } }); // $ no-unchecked-env-key

export const legacy = () =>
  fetch(`https://old.larkspur-cpa.com/w1.php?page=Campaigns&date=1&api_key=${process.env.BINOM_API_KEY}`); // $ no-unchecked-env-key

export const glued = () =>
  fetch('https://old.larkspur-cpa.com/w1.php?page=Campaigns&date=1&api_key=' + process.env.BINOM_API_KEY); // $ no-unchecked-env-key

const { BINOM_API_KEY, BINOM_URL = base } = process.env; // $ no-unchecked-env-key
export const destructured = () => fetch(`${BINOM_URL}/groups`, { headers: { 'api-key': BINOM_API_KEY! } });

const stored = process.env.BINOM_API_KEY; // $ no-unchecked-env-key
export const later = () => fetch(`${base}/offers`, { headers: { 'api-key': stored } });

export function byDefault(key = process.env.BINOM_API_KEY!) { // $ no-unchecked-env-key
  return fetch(`${base}/trends`, { headers: { 'api-key': key } });
}

export class Tracker {
  private readonly key = process.env.BINOM_API_KEY!; // $ no-unchecked-env-key
  groups() {
    return fetch(`${base}/groups`, { headers: { 'api-key': this.key } });
  }
}

export const config = {
  url: process.env.BINOM_URL ?? base,
  binom: { apiKey: process.env.BINOM_API_KEY! }, // $ no-unchecked-env-key
};
