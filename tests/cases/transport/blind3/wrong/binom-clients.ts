import axios from 'axios';
import got from 'got';
import ky from 'ky';
import url from 'node:url';
import http2 from 'node:http2';
import WebSocket from 'ws';

const key = process.env.BINOM_API_KEY;
if (!key) throw new Error('BINOM_API_KEY is not set');

export const a = axios.create({ baseURL: 'http://' + process.env.BINOM_HOST, headers: { 'api-key': key } }); // $ no-cleartext-transport
export const b = got.extend({ prefixUrl: 'http://trk.meadow-ads.com/public/api/v1', headers: { 'api-key': key } }); // $ no-cleartext-transport
export const c = ky.create({ prefixUrl: process.env.BINOM_URL ?? `http://trk.meadow-ads.com`, headers: { 'api-key': key } }); // $ no-cleartext-transport

const tracker = { protocol: 'http', host: 'trk.meadow-ads.com' }; // $ no-cleartext-transport
export const d = () => fetch(`${tracker.protocol}://${tracker.host}/public/api/v1/info/offer`, { headers: { 'api-key': key } });

export const e = () => fetch(url.format({ protocol: 'http', host: 'trk.meadow-ads.com', pathname: '/public/api/v1/info/geo' }), { headers: { 'api-key': key } }); // $ no-cleartext-transport

function getBinomUrl(env: string): string {
  switch (env) {
    case 'local':
      return 'http://localhost:8080';
    case 'staging':
      return 'http://staging.meadow-ads.com'; // $ no-cleartext-transport
    default:
      return 'https://trk.meadow-ads.com';
  }
}
export const f = (env: string) => fetch(`${getBinomUrl(env)}/public/api/v1/stats/campaign`, { headers: { 'api-key': key } });

axios.defaults.baseURL = 'http://trk.meadow-ads.com/public/api/v1'; // $ no-cleartext-transport
export const g = () => axios.get('/info/campaign', { headers: { 'api-key': key } });

export const h = http2.connect('http://trk.meadow-ads.com'); // $ MISSING: no-cleartext-transport
export const i = () => h.request({ ':path': '/public/api/v1/info/offer', 'api-key': key });
export const j = new WebSocket('ws://trk.meadow-ads.com/live', { headers: { 'api-key': key } }); // $ no-cleartext-transport

export function k(path: string): XMLHttpRequest {
  const xhr = new XMLHttpRequest();
  xhr.open('GET', 'http://old.meadow-ads.com/arm.php?action=' + path + '&api_key=' + key); // $ no-cleartext-transport
  xhr.send();
  return xhr;
}

export const rewrites = [{ source: '/binom/:path*', destination: 'http://binom.meadow-ads.com/public/api/v1/:path*' }]; // $ no-cleartext-transport
export const clickLink = (campaign: string) => `http://go.meadow-ads.com/click?key=${campaign}`;
export const l = new URL('http://trk.meadow-ads.com/public/api/v1/clicklog'); // $ no-cleartext-transport
l.searchParams.set('datePreset', 'today');
export const m = () => fetch(l, { headers: { 'api-key': key } });
export const isPlain = (process.env.BINOM_URL ?? '').startsWith('http://');
export const site = 'http://www.meadow-ads.com/';
