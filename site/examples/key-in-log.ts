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

function createHeaders(): Record<string, string> {
  return { accept: 'application/json', 'api-key': config.binomApiKey };
}

export async function getOffers(): Promise<unknown> {
  const headers = createHeaders();
  const url = `${config.tracker}/public/api/v1/info/offer`;
  logger.debug('request', { url, headers });
  try {
    const { data } = await axios.get(url, { headers });
    return data;
  } catch (error) {
    logger.error('Binom does not answer', error);
    throw error;
  }
}
