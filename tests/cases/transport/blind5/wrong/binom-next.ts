import ky from 'ky';
import { ofetch } from 'ofetch';
import wretch from 'wretch';
import superagent from 'superagent';
import needle from 'needle';

const key = process.env.BINOM_API_KEY;
if (!key) throw new Error('BINOM_API_KEY is not set');
const headers = { 'api-key': key };

export const a = ofetch.create({ baseURL: 'http://trk.meadow-ads.com', headers }); // $ no-cleartext-transport
export const b = wretch('http://trk.meadow-ads.com/public/api/v1').headers(headers); // $ no-cleartext-transport
export const c = () => superagent.get('http://trk.meadow-ads.com/public/api/v1/info/offer').set(headers); // $ no-cleartext-transport
export const d = () => needle('get', 'http://trk.meadow-ads.com/public/api/v1/info/offer', null, { headers }); // $ no-cleartext-transport
export const e = ky.extend((options) => ({ prefixUrl: `http://${process.env.BINOM_HOST}`, headers })); // $ no-cleartext-transport
export class Binom {
  baseUrl = 'http://trk.meadow-ads.com'; // $ no-cleartext-transport
  private readonly scheme: string = 'http:'; // $ no-cleartext-transport
  get(path: string) {
    return fetch(this.baseUrl + path, { headers });
  }
  v2(host: string) {
    return fetch(this.scheme + '//' + host + '/public/api/v1/stats/campaign', { headers });
  }
}
export const f = (ssl = false) => fetch(`http${ssl ? 's' : ''}://trk.meadow-ads.com/public/api/v1/info/os`, { headers });
export const g = () => fetch(['http:/', 'trk.meadow-ads.com', 'public/api/v1/info/offer'].join('/'), { headers }); // $ no-cleartext-transport
export const h = () => fetch('http://trk.meadow-ads.com'.concat('/public/api/v1/info/offer'), { headers }); // $ no-cleartext-transport
export const i = () => fetch(new Request('http://trk.meadow-ads.com/public/api/v1/info/offer', { headers })); // $ no-cleartext-transport
export const j = { binom: { url: 'http://trk.meadow-ads.com', key } }; // $ no-cleartext-transport
export const k = { binom: { panel: 'https://trk.meadow-ads.com', clickDomain: 'http://go.meadow-ads.com' } };
