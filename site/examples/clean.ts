import axios from 'axios';
import { logger } from './logger';

function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const config = {
  tracker: 'https://trk.example.com',
  binomApiKey: requireEnv('BINOM_API_KEY'),
};

export async function getOffers(): Promise<unknown> {
  const url = `${config.tracker}/public/api/v1/info/offer`;
  try {
    const { data, status } = await axios.get(url, { headers: { 'api-key': config.binomApiKey } });
    logger.info({ url, status }, 'Binom answered');
    return data;
  } catch (error) {
    const status = axios.isAxiosError(error) ? error.response?.status : undefined;
    logger.error({ url, status }, 'Binom does not answer');
    if (status === 401 || status === 403) logger.error({ url, status }, 'Binom refuses the key: was it revoked?');
    throw new Error('Binom does not answer');
  }
}
