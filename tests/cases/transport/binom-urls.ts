import axios from 'axios';
import got from 'got';
import http from 'node:http';
import WebSocket from 'ws';

const apiKey = process.env.BINOM_API_KEY;
if (!apiKey) throw new Error('BINOM_API_KEY is not set');
const headers = { 'api-key': apiKey };

export const BINOM_URL = 'http://trk.fieldstone-ads.com'; // $ no-cleartext-transport
const BINOM_BASE_URL = process.env.BINOM_BASE_URL ?? 'http://trk.fieldstone-ads.com'; // $ no-cleartext-transport
export const config = { binom: { url: 'http://trk.fieldstone-ads.com', timeout: 5000 } }; // $ no-cleartext-transport
export const TRACKER_URL = 'http://10.0.0.5:8080'; // $ no-cleartext-transport
export const binomUrl = 'HTTP://trk.fieldstone-ads.com'; // $ no-cleartext-transport
export const binomDomain = 'http://binom:8080'; // $ no-cleartext-transport

export const a = await fetch('http://trk.fieldstone-ads.com/public/api/v1/info', { headers }); // $ no-cleartext-transport
export const b = await axios.get(`http://${process.env.BINOM_HOST}/public/api/v1/campaign/short/info`, { headers }); // $ no-cleartext-transport
export const c = await got('http://' + process.env.BINOM_HOST + '/public/api/v1/landing/list/filtered', { headers }); // $ no-cleartext-transport
export const d = await fetch(BINOM_BASE_URL + '/public/api/v1/info', { headers });
const scheme = 'http'; // $ no-cleartext-transport
export const e = await fetch(`${scheme}://trk.fieldstone-ads.com/public/api/v1/info`, { headers });
export const f = axios.create({ baseURL: 'http://trk.fieldstone-ads.com/public/api/v1', headers }); // $ no-cleartext-transport
export const g = await fetch(new URL('/public/api/v1/info', 'http://trk.fieldstone-ads.com'), { headers }); // $ no-cleartext-transport
export const h = await fetch(`http://trk.fieldstone-ads.com/click.php?lp_type=click_info&clickid=1&api_key=${apiKey}`); // $ no-cleartext-transport
export const i = await fetch('http://trk.fieldstone-ads.com/arm.php?action=campaign@get_all&api_key=' + apiKey); // $ no-cleartext-transport
const target = new URL(process.env.BINOM_URL ?? '');
target.protocol = 'http:'; // $ no-cleartext-transport
export const j = await fetch(target, { headers });
export const k = http.request({ hostname: 'trk.fieldstone-ads.com', path: '/public/api/v1/info', headers }); // $ no-cleartext-transport
export const l = new WebSocket('ws://trk.fieldstone-ads.com/live', { headers }); // $ no-cleartext-transport
export const m = (process.env.BINOM_URL ?? '').replace('https://', 'http://'); // $ no-cleartext-transport

export class Tracker {
  static readonly binomUrl = 'http://trk.fieldstone-ads.com'; // $ no-cleartext-transport
  private readonly url = 'http://trk.fieldstone-ads.com'; // $ no-cleartext-transport
  info() {
    return fetch(`${this.url}/public/api/v1/info`, { headers });
  }
}
function request(path: string, base = 'http://trk.fieldstone-ads.com') { // $ no-cleartext-transport
  return fetch(base + path, { headers });
}
export const n = await request('/public/api/v1/info');
