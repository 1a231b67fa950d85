import axios from 'axios';
import { config } from '../config.js';
import { describeError, logger } from '../logger.js';

export interface LegacyRow {
  id: string;
  name: string;
  clicks: string;
  cost: string;
}

/** All campaigns of the old v1 tracker on one day (`YYYY-MM-DD`). */
export async function getLegacyCampaigns(day: string): Promise<LegacyRow[]> {
  const { url, apiKey } = config.legacy;
  if (!url.startsWith('https://')) throw new Error('BINOM_V1_URL must begin with https://');
  try {
    // v1 takes its key nowhere but in the query
    const { data, status } = await axios.get<LegacyRow[]>(url, {
      params: { page: 'Campaigns', user_group: 'all', date: 10, date_s: day, date_e: day, api_key: apiKey },
      timeout: 60_000,
    });
    logger.debug({ page: 'Campaigns', status }, 'v1 request');
    return data;
  } catch (error) {
    logger.warn({ page: 'Campaigns', ...describeError(error) }, 'v1 request failed');
    throw new Error('The old tracker did not answer');
  }
}
