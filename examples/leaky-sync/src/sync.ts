import axios from 'axios';
import { alertFailure, alertRetry } from './alerts.js';
import { BinomClient } from './binom/client.js';
import { getLegacyCampaigns } from './binom/legacy.js';
import { config } from './config.js';
import { logger } from './logger.js';
import { saveState } from './state.js';
import { saveCampaigns } from './statistics.js';

const binom = new BinomClient(config.tracker.url, config.tracker.apiKey);

/** Copies the reports of one day (`YYYY-MM-DD`) from both trackers. */
export async function syncDay(day: string): Promise<number> {
  logger.info({ day, tracker: config.tracker }, 'sync starts');
  try {
    const current = await binom.getCampaignReport(day);
    const legacy = await getLegacyCampaigns(day);
    saveCampaigns(day, [
      ...current,
      ...legacy.map((row) => ({ ...row, id: Number(row.id), clicks: Number(row.clicks), cost: Number(row.cost), revenue: 0 })),
    ]);
    await saveState(day, current.length + legacy.length);
    return current.length + legacy.length;
  } catch (error) {
    if (axios.isAxiosError(error)) {
      logger.error({ day, error }, 'the tracker refused the request');
      await alertRetry(day);
    } else {
      await alertFailure(day, String(error));
    }
    throw error;
  }
}
