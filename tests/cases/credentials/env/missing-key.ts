import axios from 'axios';
import got from 'got';
import { binomKey, headers, request } from './shared';

const base = 'https://bn.tidewater-media.com';

export const campaigns = () => fetch(`${base}/public/api/v1/report/campaign?datePreset=today`); // $ require-env-key

export const offers = () => axios.get(`${base}/public/api/v1/offer/list/filtered?datePreset=today`, { timeout: 5000 }); // $ require-env-key

export const stats = () => got(`${base}/x2.php?page=Stats&camp_id=4&date=3`).json(); // $ require-env-key

export const create = (body: unknown) =>
  fetch(`${base}/public/api/v1/report/campaign?datePreset=today`, { // $ require-env-key
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

export const keyed = () => fetch(`${base}/public/api/v1/report/campaign?datePreset=today`, { headers: { 'api-key': binomKey } });
export const shared = () => fetch(`${base}/public/api/v1/report/campaign?datePreset=today`, { headers });
export const spread = () => fetch(`${base}/public/api/v1/report/campaign?datePreset=today`, { headers: { ...headers, accept: 'application/json' } });
export const wrapped = () => request('/public/api/v1/report/campaign?datePreset=today');
export const options = (init: RequestInit) => fetch(`${base}/public/api/v1/report/campaign?datePreset=today`, init);
export const query = (key: string) => got(`${base}/x2.php?page=Stats&camp_id=4&date=3&api_key=${key}`).json();
export const click = (id: string) => fetch(`${base}/click?key=a8f3kd92mdk3l1x0zq7w&clickid=${id}`);
export const postback = (id: string) => fetch(`${base}/click?cnv_id=${id}&payout=3`);
export const other = () => fetch('https://api.example.com/public/api/v1/orders');
