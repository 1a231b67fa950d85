import axios from 'axios';
import got from 'got';
import { requireEnv } from './env';

const base = requireEnv('BINOM_URL');
const apiKey = requireEnv('BINOM_API_KEY');

export const byTemplate = () => fetch(`${base}/public/api/v1/campaign/list/filtered?api_key=${apiKey}`); // $ no-key-in-url

export const byConcat = () => fetch(base + '/public/api/v1/offer/list/filtered?limit=1&api_key=' + encodeURIComponent(apiKey)); // $ no-key-in-url

export const byParams = () =>
  axios.get(`${base}/public/api/v1/rotation/list/filtered`, {
    params: { limit: 1, api_key: apiKey }, // $ no-key-in-url
  });

export const bySearchParams = () => got(`${base}/public/api/v1/landing/list/filtered`, { searchParams: { api_key: apiKey } }); // $ no-key-in-url

export function byUrl() {
  const url = new URL('/public/api/v1/trends/campaign', base);
  url.searchParams.set('datePreset', 'today');
  url.searchParams.set('api_key', apiKey); // $ no-key-in-url
  return fetch(url);
}

export function byUrlSearchParams() {
  const query = new URLSearchParams({ datePreset: 'today' });
  query.append('api-key', apiKey); // $ no-key-in-url
  return fetch(`${base}/public/api/v1/report/campaign?${query}`);
}

export const byHeader = () => fetch(`${base}/public/api/v1/campaign/list/filtered?limit=5`, { headers: { 'api-key': apiKey } });

export const byParamsAndHeader = () =>
  axios.get(`${base}/public/api/v1/rotation/list/filtered`, { params: { limit: 1 }, headers: { 'api-key': apiKey } });
