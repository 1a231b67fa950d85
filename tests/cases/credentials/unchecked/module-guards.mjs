import { BinomClient } from '@adops/binom';

const base = 'https://bn.larkspur-cpa.com/public/api/v1';

for (const name of ['BINOM_API_KEY', 'BINOM_URL']) {
  if (!process.env[name]) throw new Error(`${name} is not set`);
}

export const groups = () => fetch(`${base}/groups`, { headers: { 'api-key': process.env.BINOM_API_KEY } });

export class Tracker {
  key = process.env.BINOM_API_KEY;
  groups() {
    return fetch(`${base}/groups`, { headers: { 'api-key': this.key } });
  }
  client() {
    return new BinomClient(base, this.key);
  }
}
