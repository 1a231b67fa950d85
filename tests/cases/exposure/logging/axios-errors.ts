import axios, { AxiosError, isAxiosError } from 'axios';
import { logger } from './logger';
import { settings } from './settings';

const client = axios.create({
  baseURL: `${settings.BINOM_URL}/public/api/v1`,
  headers: { 'api-key': settings.BINOM_API_KEY },
});

client.interceptors.request.use((config) => {
  logger.debug('binom request', config.method, config.url);
  logger.debug('binom request', config.headers); // $ no-key-logging
  return config;
});

client.interceptors.response.use(undefined, (error: AxiosError) => {
  logger.warn('binom answered', error.response?.status, error.code);
  logger.warn('binom failed', error.config); // $ no-key-logging
  return Promise.reject(error);
});

export async function offers(): Promise<unknown> {
  try {
    const response = await client.get('/offer/list/filtered');
    return response.data;
  } catch (error) {
    if (isAxiosError(error)) {
      logger.error(error.message, error.response?.status, error.response?.data);
      logger.error('failed', error.toJSON()); // $ no-key-logging
      logger.error('failed', error.response?.config); // $ no-key-logging
    }
    logger.error({ err: error }, 'offers failed'); // $ no-key-logging
    throw error;
  }
}

export const trends = () =>
  client
    .get('/trends/campaign')
    .then((response) => response.data)
    .catch((err) => {
      console.error('trends:', err.message);
      console.error('trends:', err); // $ no-key-logging
      return [];
    });

export function groups(): void {
  client.get('/group/list/filtered').then(
    ({ status }) => logger.info('groups', status),
    (reason) => logger.error(JSON.stringify(reason)), // $ no-key-logging
  );
  client.get('/offer/list/filtered').catch(console.error); // $ no-key-logging
}

export async function unrelated(path: string): Promise<string> {
  try {
    return await import('node:fs/promises').then((fs) => fs.readFile(path, 'utf8'));
  } catch (error) {
    logger.error('no file', error);
    return '';
  }
}
