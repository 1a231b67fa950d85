import axios, { type AxiosRequestConfig } from 'axios';
import got from 'got';
import ky from 'ky';
import needle from 'needle';
import phin from 'phin';
import bent from 'bent';
import superagent from 'superagent';
import { Agent, Pool, ProxyAgent, setGlobalDispatcher } from 'undici';
import { ofetch } from 'ofetch';
import https from 'node:https';

const STRICT = false;

setGlobalDispatcher(new Agent({ connect: { rejectUnauthorized: STRICT } })); // $ no-disabled-tls-verification

export const pool = new Pool('https://trk.meadow-ads.com', {
  connections: 8,
  connect: {
    timeout: 4_000,
    rejectUnauthorized: Boolean(0), // $ no-disabled-tls-verification
  },
});

export const proxied = new ProxyAgent({
  uri: 'https://proxy.meadow-ads.com:3128',
  proxyTls: { rejectUnauthorized: false }, // $ no-disabled-tls-verification
  requestTls: { ca: process.env.TRACKER_CA },
});

class Reports {
  static readonly #tls = { rejectUnauthorized: false }; // $ no-disabled-tls-verification
  readonly client = got.extend({ prefixUrl: 'https://trk.meadow-ads.com', https: Reports.#tls });

  async list(): Promise<unknown> {
    return this.client('report/campaign').json();
  }
}
export const reports = new Reports();

export const one = () => needle('get', 'https://trk.meadow-ads.com/info', null, { rejectUnauthorized: false }); // $ no-disabled-tls-verification
export const two = () => superagent.get('https://trk.meadow-ads.com/info').disableTLSCerts(); // $ no-disabled-tls-verification
export const three = () => phin({ url: 'https://trk.meadow-ads.com/info', core: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const four = bent('https://trk.meadow-ads.com', 'json', 200);
export const five = ky.create({ prefixUrl: 'https://trk.meadow-ads.com', retry: 2 });
export const six = ofetch.create({ dispatcher: new Agent({ connect: { rejectUnauthorized: false } }) }); // $ no-disabled-tls-verification

const config: AxiosRequestConfig = { timeout: 9000 };
config.httpsAgent = new https.Agent({ keepAlive: true, ...{ rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const seven = axios.create(config);

axios.defaults.httpsAgent = new https.Agent({ ['reject' + 'Unauthorized']: false }); // $ no-disabled-tls-verification

export const right = axios.create({ httpsAgent: new https.Agent({ rejectUnauthorized: true, ca: process.env.TRACKER_CA }) });
