import axios from 'axios';
import ky from 'ky';
import got from 'got';
import qs from 'qs';
import queryString from 'query-string';
import { loadBinom } from './binom-config';

const { baseUrl, apiKey } = loadBinom();

function withKey(path: string): string {
  const query = new URLSearchParams({ limit: '50', api_key: apiKey }); // $ no-key-in-url
  return `${baseUrl}/public/api/v1${path}?${query}`;
}

export const offers = () => fetch(withKey('/offer/list/filtered'));

export const campaigns = () =>
  axios.get(`${baseUrl}/public/api/v1/campaign/list/filtered`, {
    params: { limit: 10, api_key: apiKey }, // $ no-key-in-url
    headers: { accept: 'application/json' },
  });

export const landings = () =>
  ky.get(`${baseUrl}/public/api/v1/landing/list/filtered`, {
    searchParams: { api_key: apiKey }, // $ no-key-in-url
  });

export const rotations = () =>
  got(`${baseUrl}/public/api/v1/rotation/list/filtered`, {
    searchParams: new URLSearchParams([['api_key', apiKey]]), // $ no-key-in-url
  });

export const trends = () =>
  fetch(`${baseUrl}/public/api/v1/trends/campaign?${qs.stringify({ datePreset: 'today', 'api-key': apiKey })}`); // $ no-key-in-url

export const report = () =>
  fetch(
    queryString.stringifyUrl({
      url: `${baseUrl}/public/api/v1/report/campaign`,
      query: { datePreset: 'today', api_key: apiKey }, // $ no-key-in-url
    }),
  );

export const clean = () =>
  axios.get(`${baseUrl}/public/api/v1/groups`, { params: { limit: 10 }, headers: { 'api-key': apiKey } });

export function append(): URL {
  const url = new URL('/public/api/v1/info/offer', baseUrl);
  url.searchParams.append('ids[]', '7');

  url.searchParams.append('api_key', apiKey); // $ no-key-in-url
  return url;
}

export function search(): URL {
  const url = new URL('/public/api/v1/info/offer', baseUrl);
  url.search = `?api_key=${apiKey}`; // $ no-key-in-url
  return url;
}

export const v1 = () => fetch(`${baseUrl}/panel.php?page=Campaigns&date=3&api_key=${apiKey}`);
export const click = (key: string) => `${baseUrl}/click?key=${key}&uclick=1`;
