import https, { Agent } from 'node:https';
import * as tls from 'node:tls';
import http2 from 'node:http2';
import { Agent as UndiciAgent, ProxyAgent, Pool, setGlobalDispatcher } from 'undici';
import { HttpsProxyAgent } from 'https-proxy-agent';

export const first = new https.Agent({ rejectUnauthorized: false }); // $ no-disabled-tls-verification
export const second = new Agent({ keepAlive: true, 'rejectUnauthorized': !1 }); // $ no-disabled-tls-verification
export const third = new Agent({ ['rejectUnauthorized']: 0 as unknown as boolean }); // $ no-disabled-tls-verification
export const fourth = new Agent({ rejectUnauthorized: !true }); // $ no-disabled-tls-verification
export const fifth = new Agent({ rejectUnauthorized: !!false }); // $ no-disabled-tls-verification

const OPTION = 'rejectUnauthorized' as const;
export const sixth = new Agent({ [OPTION]: false }); // $ no-disabled-tls-verification
export const seventh = new Agent({ [`reject${'Unauthorized'}`]: false }); // $ no-disabled-tls-verification

const VERIFY = false;
export const eighth = new Agent({ rejectUnauthorized: VERIFY }); // $ no-disabled-tls-verification

const rejectUnauthorized = false;
export const ninth = new Agent({ rejectUnauthorized }); // $ no-disabled-tls-verification

setGlobalDispatcher(new UndiciAgent({ connect: { rejectUnauthorized: false } })); // $ no-disabled-tls-verification
export const proxy = new ProxyAgent({
  uri: 'https://proxy.fieldstone-ads.com',
  requestTls: { rejectUnauthorized: false }, // $ no-disabled-tls-verification
  proxyTls: {
    rejectUnauthorized: false, // $ no-disabled-tls-verification
  },
});
export const pool = new Pool('https://trk.fieldstone-ads.com', { connect: { rejectUnauthorized: Boolean(0) } }); // $ no-disabled-tls-verification
export const viaProxy = new HttpsProxyAgent('https://proxy.fieldstone-ads.com', { rejectUnauthorized: false }); // $ no-disabled-tls-verification

export const session = http2.connect('https://h2.fieldstone-ads.com', { rejectUnauthorized: false }); // $ no-disabled-tls-verification
export const socket = tls.connect(443, 'a.fieldstone-ads.com', { rejectUnauthorized: false }); // $ no-disabled-tls-verification

https.globalAgent.options.rejectUnauthorized = false; // $ no-disabled-tls-verification
https.globalAgent.options['rejectUnauthorized'] = false; // $ no-disabled-tls-verification
https.globalAgent = new https.Agent({
  rejectUnauthorized: false, // $ no-disabled-tls-verification
});
