const base = 'https://bn.larkspur-cpa.com/public/api/v1';

const config = { binom: { url: base, apiKey: process.env.BINOM_API_KEY || '' } };

if (!config.binom.apiKey) {
  throw new Error('BINOM_API_KEY is not set');
}

export const groups = () => fetch(`${config.binom.url}/groups`, { headers: { 'api-key': config.binom.apiKey } });

export class Client {
  constructor(key = process.env.BINOM_API_KEY) {
    if (!key) throw new Error('BINOM_API_KEY is not set');
    this.key = key;
  }
  groups() {
    return fetch(`${base}/groups`, { headers: { 'api-key': this.key } });
  }
}
