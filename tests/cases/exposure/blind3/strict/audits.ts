//@ {"config": "strict"}
import { requireEnv } from './env';
import { logger } from './logger';

const base = 'https://s.redkite.media/public/api/v1';
const headers = { 'api-key': requireEnv('BINOM_API_KEY') }; // $ require-registered-key

export async function silentRead() {
  const res = await fetch(`${base}/info/offer`, { headers }); // $ require-request-audit require-auth-failure-alert require-static-egress
  return res.json();
}

export async function audited() {
  const res = await fetch(`${base}/info/offer`, { headers }); // $ require-static-egress
  logger.info('info/offer', res.status);
  if (res.status === 401) throw new Error('refused');
  return res.json();
}

export async function onlyChecked() {
  const res = await fetch(`${base}/groups`, { headers }); // $ require-request-audit require-static-egress
  if (!res.ok) throw new Error(`Binom ${res.status}`);
  return res.json();
}

export async function onlyLogged() {
  const res = await fetch(`${base}/groups`, { headers }); // $ require-auth-failure-alert require-static-egress
  logger.info({ endpoint: '/groups', status: res.status });
  return res.json();
}

export async function before() {
  logger.info('calling groups');
  const res = await fetch(`${base}/groups`, { headers }); // $ require-request-audit require-auth-failure-alert require-static-egress
  return res.json();
}

async function send(path: string) {
  const res = await fetch(`${base}${path}`, { headers }); // $ require-static-egress
  logger.debug(path, res.status);
  switch (res.status) {
    case 401:
    case 403:
      throw new Error('key refused');
    default:
      return res.json();
  }
}

export const trends = () => send('/trends/campaign');

export const chained = () =>
  fetch(`${base}/groups`, { headers }) // $ require-static-egress
    .then((res) => {
      logger.info(res.status);
      if (!res.ok) throw new Error('failed');
      return res.json();
    })
    .catch((error: Error) => logger.error(error.message));
