import axios, { type AxiosInstance } from 'axios'; import got from 'got'; import ky from 'ky'; import superagent from 'superagent'; import http from 'node:http'; import { BinomClient } from './binom-client'; import { HttpService } from '@nestjs/axios'; import needle from 'needle'; import { request } from 'undici';
const apiKey = requireEnv('BINOM_API_KEY');
const client = new BinomClient('http://trk.acme-ads.com', apiKey); // $ no-cleartext-transport
const tracker = new BinomClient('https://trk.acme-ads.com', apiKey);
const c3 = new BinomClient({ baseUrl: 'http://trk.acme-ads.com', apiKey }); // $ no-cleartext-transport
const api: AxiosInstance = axios.create({ baseURL: 'http://trk.acme-ads.com/public', headers: { 'api-key': apiKey } }); // $ no-cleartext-transport
const list = () => api.get('/api/v1/campaign/list/filtered');
const kyc = ky.create({ prefixUrl: 'http://10.1.2.3/public/api/v1', headers: { 'api-key': apiKey } }); // $ no-cleartext-transport
const gotc = got.extend({ prefixUrl: `http://${process.env.TRACKER_HOST}/public/api/v1`, headers: { 'api-key': apiKey } }); // $ no-cleartext-transport
await superagent.get('http://trk.acme-ads.com/public/api/v1/info').set('api-key', apiKey); // $ no-cleartext-transport
await needle('get', 'http://trk.acme-ads.com/public/api/v1/info', null, { headers: { 'api-key': apiKey } }); // $ no-cleartext-transport
await request('http://trk.acme-ads.com/arm.php?action=campaign@get_all&api_key=' + apiKey); // $ no-cleartext-transport
await fetch(`http://trk.acme-ads.com/admin.php?page=Campaigns&api_key=${apiKey}&date=3`); // $ no-cleartext-transport
const params = new URLSearchParams({ api_key: apiKey, page: 'Stats' }); await fetch(`http://trk.acme-ads.com/index.php?${params}`); // $ no-cleartext-transport
const u = new URL('http://trk.acme-ads.com/panel.php'); u.searchParams.set('page', 'Stats'); u.searchParams.set('api_key', apiKey); await fetch(u); // $ no-cleartext-transport
const host = 'trk.acme-ads.com'; const base = `http://${host}`; await fetch(base + '/public/api/v1/info', { headers: { 'api-key': apiKey } }); // $ no-cleartext-transport
const loc = `http://${'localhost'}:8080`; await fetch(loc + '/public/api/v1/info', { headers: { 'api-key': apiKey } });
const cfg = { tracker: { url: 'http://trk.acme-ads.com', apiKey } }; // $ no-cleartext-transport
const cfg2 = { binom: { domain: 'http://trk.acme-ads.com', timeout: 3 } }; // $ no-cleartext-transport
const env = { BINOM_URL: 'http://trk.acme-ads.com', PORT: 1 }; // $ no-cleartext-transport
const schema = z.string().url().default('http://trk.acme-ads.com');
const opts = { binomUrl: env.BINOM_URL || 'http://binom:8080' }; // $ no-cleartext-transport
const { BINOM_URL = 'http://trk.acme-ads.com' } = process.env; // $ no-cleartext-transport
function mk({ trackerUrl = 'http://trk.acme-ads.com' } = {}) { return trackerUrl; } // $ no-cleartext-transport
class S { @Input() binomUrl = 'http://trk.acme-ads.com'; } // $ no-cleartext-transport
process.env.BINOM_URL = 'http://trk.acme-ads.com'; // $ no-cleartext-transport
process.env.BINOM_URL ??= 'http://localhost:3000';
const postback = `http://trk.acme-ads.com/click.php?cnv_id=${id}&payout=${p}`;
const click = 'http://trk.acme-ads.com/click?key=abc123def456ghi789jk';
await fetch(`http://trk.acme-ads.com/click.php?cnv_id=${id}&payout=${p}`);
await fetch(`http://trk.acme-ads.com/click.php?lp_type=click_info&clickid=${id}&api_key=${apiKey}`); // $ no-cleartext-transport
await fetch('http://other.acme.com/health');
await axios.post('http://hooks.acme.com/x', { ok: true });
await axios.get('http://stats.acme.com/x', { headers: { 'api-key': apiKey } }); // $ no-cleartext-transport no-key-sharing
await axios.get('http://stats.acme.com/x', { headers: { Authorization: `Bearer ${apiKey}` } }); // $ no-cleartext-transport no-key-sharing
await axios.get('http://stats.acme.com/x?token=' + apiKey); // $ no-cleartext-transport no-key-sharing
http.get({ host: 'trk.acme-ads.com', path: '/public/api/v1/info', headers: { 'api-key': apiKey } }); // $ no-cleartext-transport
http.get({ host: 'localhost', port: 80, path: '/public/api/v1/info', headers: { 'api-key': apiKey } });
http.get('http://127.0.0.1/public/api/v1/info', { headers: { 'api-key': apiKey } });
const ws = new WebSocket(`ws://trk.acme-ads.com/?api_key=${apiKey}`); // $ no-cleartext-transport
const link = <a href="http://trk.acme-ads.com">panel</a>;
if (BINOM_URL.startsWith('http://')) throw new Error('http://trk.acme-ads.com is refused');
const help = 'Set BINOM_URL, for example http://trk.acme-ads.com';
const rx = /^http:\/\/trk/;
const ok = BINOM_URL === 'http://trk.acme-ads.com';
const fixed = BINOM_URL.replace(/^http:/, 'https:');
const worse = BINOM_URL.replace('https://', 'http://'); // $ no-cleartext-transport
const protocol = process.env.NODE_ENV === 'production' ? 'https' : 'http';
await fetch(`${protocol}://${host}/public/api/v1/info`, { headers: { 'api-key': apiKey } });
const XMLNS = { binom: 'http://binom.org/xml/ns' };
const image = 'http://binom.org/logo.png';
const see = { homepage: 'http://binom.org', binomDocs: 'http://docs.binom.org' };
cors({ origin: 'http://localhost:3000' });
const proxyTo = { target: 'http://trk.acme-ads.com', headers: { 'api-key': apiKey } }; // $ no-cleartext-transport
