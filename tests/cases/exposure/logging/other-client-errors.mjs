import got from 'got';
import ky, { HTTPError } from 'ky';
import superagent from 'superagent';
import { inspect } from 'node:util';
import { requireEnv } from './env.mjs';

const host = requireEnv('BINOM_URL');
const headers = { 'api-key': requireEnv('BINOM_API_KEY') };

export async function withGot() {
  try {
    return await got(`${host}/public/api/v1/info/campaign`, { headers }).json();
  } catch (error) {
    console.error(error.code, error.response?.statusCode);
    console.error(error.options.headers); // $ no-key-logging
    console.error(inspect(error)); // $ no-key-logging
    return null;
  }
}

export async function withKy() {
  try {
    return await ky.get(`${host}/public/api/v1/info/offer`, { headers }).json();
  } catch (error) {
    if (error instanceof HTTPError) console.error(error.response.status);
    console.error('ky', error.request.headers); // $ no-key-logging
    return null;
  }
}

export function withSuperagent() {
  return superagent
    .get(`${host}/public/api/v1/info/landing`)
    .set('api-key', requireEnv('BINOM_API_KEY'))
    .then((response) => response.body)
    .catch((error) => {
      console.error(error.status);
      console.error(error); // $ no-key-logging
    });
}

export async function withFetch() {
  try {
    const response = await fetch(`${host}/public/api/v1/info/rotation`, { headers });
    if (!response.ok) throw new Error(`Binom answered ${response.status}`);
    return await response.json();
  } catch (error) {
    console.error('fetch failed', error);
    return null;
  }
}
