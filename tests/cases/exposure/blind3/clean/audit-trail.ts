import { createHash } from 'node:crypto';
import axios from 'axios';
import { logger } from './logger';
import { requireEnv } from './env';

const tracker = axios.create({
  baseURL: requireEnv('BINOM_URL'),
  headers: { 'api-key': requireEnv('BINOM_API_KEY') },
});

const keyId = createHash('sha256').update(requireEnv('BINOM_API_KEY')).digest('hex').slice(0, 8);

tracker.interceptors.response.use(
  (response) => {
    const { method, url } = response.config;
    logger.info({ keyId, method, url, status: response.status, ms: Number(response.headers['x-time']) });
    return response;
  },
  (error) => {
    const { response, config, code } = error;
    logger.error({ keyId, code, status: response?.status, url: config?.url, data: response?.data?.error });
    if (response?.status === 401) logger.fatal('Binom refuses the key');
    return Promise.reject(new Error(`Binom: ${error.message}`));
  },
);

export async function offers() {
  try {
    return (await tracker.get('/public/api/v1/info/offer')).data;
  } catch (error) {
    logger.error(error instanceof Error ? error.message : String(error));
    logger.error((error as Error).stack);
    throw error;
  }
}
