import axios from 'axios';
import { logger } from './logger.mjs';
import { requireEnv } from './env.mjs';

const headers = { 'api-key': requireEnv('BINOM_API_KEY') };
const base = requireEnv('BINOM_URL');

export async function groups() {
  try {
    const { data, status } = await axios.get(`${base}/public/api/v1/groups`, { headers });
    logger.info({ status, count: data.length });
    return data;
  } catch (error) {
    logger.error(error.message);
    logger.error({ code: error.code, status: error.response?.status, body: error.response?.data?.message });
    logger.error(`${error.name}: ${error.message}`);
    logger.error({ method: error.config?.method, url: error.config?.url });
    throw new Error(`Binom failed: ${error.message}`, { cause: error.code });
  }
}

export async function offers() {
  const res = await fetch(`${base}/public/api/v1/info/offer`, { headers }).catch((error) => {
    logger.error('no connection', error);
    throw error;
  });
  if (!res.ok) logger.warn('status', res.status, res.statusText, res.url);
  if (!res.ok) logger.warn('answer headers', Object.fromEntries(res.headers));
  return res.json();
}
