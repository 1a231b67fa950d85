import http from 'node:http';
import axios from 'axios';
import { request } from 'undici';

const apiKey = process.env.BINOM_API_KEY;
if (!apiKey) throw new Error('BINOM_API_KEY is not set');

const PROTOCOL = 'http'; // $ no-cleartext-transport
const HOST = 'trk.meadow-ads.com';

export const campaigns = () => axios.get(`${PROTOCOL}://${HOST}/public/api/v1/campaign/list/filtered`, { headers: { 'api-key': apiKey } });

export const offers = () => request('http://' + HOST + '/public/api/v1/info/offer', { headers: { 'api-key': apiKey } }); // $ no-cleartext-transport

export function stats(): void {
  http.get({ host: HOST, path: '/public/api/v1/stats/campaign', headers: { 'api-key': apiKey } }, (res) => res.resume()); // $ no-cleartext-transport
}

export async function geo(): Promise<Response> {
  const url = new URL('/public/api/v1/info/geo', 'http://trk.meadow-ads.com'); // $ no-cleartext-transport
  return fetch(url, { headers: { 'api-key': apiKey as string } });
}

export async function downgraded(base: string): Promise<Response> {
  const url = new URL(base);
  url.protocol = 'http:'; // $ no-cleartext-transport
  return fetch(url, { headers: { 'api-key': apiKey as string } });
}

export const replaced = (base: string) => fetch(base.replace('https://', 'http://') + '/public/api/v1/info', { headers: { 'api-key': apiKey as string } }); // $ no-cleartext-transport

export const config = {
  binomUrl: process.env.BINOM_URL || 'http://trk.meadow-ads.com', // $ no-cleartext-transport
  localUrl: 'http://127.0.0.1:8080',
  docs: 'http://docs.meadow-ads.com/api',
};

export const fine = () => fetch(`https://${HOST}/public/api/v1/info`, { headers: { 'api-key': apiKey } });
export const home = () => fetch('http://www.meadow-news.com/rss');
