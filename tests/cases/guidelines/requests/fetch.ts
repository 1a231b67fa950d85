//@ {"config":"strict","settings":{"binom":{"register":"./tests/fixtures/register/binom-keys.json"}}}
import { ProxyAgent } from 'undici';
import { requireEnv } from './env';
import { logger } from './logger';

const base = requireEnv('BINOM_URL');
const headers = { 'api-key': requireEnv('BINOM_API_KEY') };
const dispatcher = new ProxyAgent(requireEnv('STATIC_PROXY_URL'));

export async function bare(): Promise<unknown> {
  const res = await fetch(`${base}/public/api/v1/report/campaign?datePreset=today`, { headers }); // $ require-static-egress require-request-audit require-auth-failure-alert
  return res.json();
}

export async function whole(): Promise<unknown> {
  const res = await fetch(`${base}/public/api/v1/report/campaign?datePreset=today`, { headers, dispatcher });
  logger.info({ endpoint: '/report/campaign', status: res.status });
  if (res.status === 401 || res.status === 403) logger.error('Binom refuses the key');
  if (!res.ok) throw new Error(`Binom answered ${res.status}`);
  return res.json();
}

export async function loggedBefore(): Promise<unknown> {
  logger.info('asking for offers');
  const res = await fetch(`${base}/public/api/v1/offer/list/filtered`, { headers, dispatcher }); // $ require-request-audit
  if (!res.ok) throw new Error('Binom failed');
  return res.json();
}

export async function loggedOnly(): Promise<unknown> {
  const res = await fetch(`${base}/public/api/v1/offer/list/filtered`, { headers, dispatcher }); // $ require-auth-failure-alert
  logger.info(`offers: ${res.status}`);
  return res.json();
}

export const chained = (): Promise<unknown> =>
  fetch(`${base}/public/api/v1/trends`, { headers, dispatcher }).then((res) => res.json()); // $ require-request-audit require-auth-failure-alert

export const chainedAndLogged = (): Promise<unknown> =>
  fetch(`${base}/public/api/v1/trends`, { headers, dispatcher })
    .then((res) => {
      logger.info('trends', res.status);
      if (res.status === 401) logger.error('key refused');
      return res.json();
    });

// The caller gets the response and sees to the rest.
export function raw(path: string): Promise<Response> {
  return fetch(`${base}/public/api/v1/report/${path}?datePreset=today`, { headers, dispatcher });
}
