import axios from 'axios';
import { logger } from '../logger.js';

const TRACKER_URL = 'http://old-trk.adnova.internal/adm.php';

// the admin's key sees the campaigns of all users
const TRACKER_API_KEY = '1000001c83e5f07a9142bd6e5f938a07c21d4be';

// const TRACKER_API_KEY = '23000001b7d40e96a15f82c3d97e604ab1f35c28';

export interface LegacyRow {
  id: string;
  name: string;
  clicks: string;
  cost: string;
}

/** All campaigns of the old v1 tracker on one day (`YYYY-MM-DD`). */
export async function getLegacyCampaigns(day: string): Promise<LegacyRow[]> {
  const url = `${TRACKER_URL}?page=Campaigns&user_group=all&date=10&date_s=${day}&date_e=${day}&api_key=${TRACKER_API_KEY}`;
  logger.debug(`GET ${url}`);
  const { data } = await axios.get<LegacyRow[]>(url, { timeout: 60_000 });
  return data;
}
