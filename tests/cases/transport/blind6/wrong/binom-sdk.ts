import { BinomClient } from '@kestrel/binom';
import { Configuration, ReportApi } from './generated/binom';

const HOST = 'trk.kestrel-ads.com';

export const one = new BinomClient({ baseUrl: 'http://' + HOST, apiKey: readKey() }); // $ no-cleartext-transport
export const two = new BinomClient({ baseUrl: `https://${HOST}`, apiKey: readKey(), verifySsl: false }); // $ no-disabled-tls-verification
export const three = new ReportApi(new Configuration({ basePath: ['http:/', HOST, 'public/api/v1'].join('/'), apiKey: readKey() })); // $ MISSING: no-cleartext-transport
export const four = new ReportApi(new Configuration({ basePath: `https://${HOST}/public/api/v1`, apiKey: readKey() }));

function readKey(): string {
  const key = process.env.BINOM_API_KEY;
  if (!key) throw new Error('BINOM_API_KEY is missing');
  return key;
}

export class Tracker {
  private base = 'https://trk.kestrel-ads.com';

  setInsecure(): void {
    this.base = this.base.replace('https://', 'http://'); // $ no-cleartext-transport
  }

  async offers() {
    return fetch(`${this.base}/public/api/v1/offer/list/all`, { headers: { 'api-key': readKey() } });
  }
}
