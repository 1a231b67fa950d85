import { z } from 'zod';
import { url, cleanEnv } from 'envalid';
import got from 'got';
import request from 'request';
import { execSync } from 'node:child_process';
import { BinomClient, createBinom } from '@meadow/binom';

const key = process.env.BINOM_API_KEY;
if (!key) throw new Error('BINOM_API_KEY is not set');

export const env = z.object({ BINOM_URL: z.string().url().default('http://trk.meadow-ads.com'), BINOM_API_KEY: z.string() }); // $ no-cleartext-transport
export const env2 = cleanEnv(process.env, { BINOM_URL: url({ default: 'http://trk.meadow-ads.com' }) }); // $ no-cleartext-transport
process.env.BINOM_URL ||= 'http://trk.meadow-ads.com'; // $ no-cleartext-transport

export const a = new BinomClient('http://trk.meadow-ads.com', key); // $ no-cleartext-transport
export const b = createBinom({ protocol: 'http', host: 'trk.meadow-ads.com', apiKey: key }); // $ no-cleartext-transport
export const c = createBinom({ protocol: 'https', host: 'trk.meadow-ads.com', apiKey: key });

const HOSTS = { prod: 'https://trk.meadow-ads.com', dev: 'http://dev.meadow-ads.com' }; // $ no-cleartext-transport
export const d = (name: 'prod' | 'dev') => fetch(HOSTS[name] + '/public/api/v1/info/offer', { headers: { 'api-key': key } });

const TRACKERS = [
  'http://one.meadow-ads.com', // $ no-cleartext-transport
  'https://two.meadow-ads.com',
];
export const e = () => Promise.all(TRACKERS.map((base) => fetch(`${base}/public/api/v1/info/geo`, { headers: { 'api-key': key } })));

export const f = (done: () => void) => request({ uri: 'http://old.meadow-ads.com/panel.php', qs: { page: 'Campaigns', api_key: key } }, done); // $ no-cleartext-transport
export const g = () => got('arm.php', { prefixUrl: 'http://old.meadow-ads.com', searchParams: { action: 'campaign@get_all', api_key: key } }); // $ no-cleartext-transport
export const h = () => execSync(`curl -H "api-key: ${key}" http://trk.meadow-ads.com/public/api/v1/info/offer`); // $ no-cleartext-transport
export const i = (base = 'http://trk.meadow-ads.com', apiKey = key) => fetch(`${base}/public/api/v1/info/os`, { headers: { 'api-key': apiKey } }); // $ no-cleartext-transport

export const Panel = () => <BinomProvider url="http://trk.meadow-ads.com" apiKey={process.env.BINOM_API_KEY} />; // $ no-cleartext-transport
export const images = { remotePatterns: [{ protocol: 'http', hostname: 'img.meadow-ads.com' }] };
export const j = (secure: boolean) => fetch(`${secure ? 'https' : 'http'}://trk.meadow-ads.com/public/api/v1/info`, { headers: { 'api-key': key } });
export const home = { site: 'http://www.meadow-ads.com', binom: 'https://trk.meadow-ads.com' };
declare const BinomProvider: (p: { url: string; apiKey?: string }) => null;
