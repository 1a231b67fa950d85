import axios from 'axios';
import { config } from '../config.js';
import { logger } from '../logger.js';

const users = axios.create({ baseURL: `${config.tracker.url}/public/api/v1`, timeout: 10_000 });

/** The administrator's key: only it may change the keys of others. */
const adminKey = process.env.BINOM_ADMIN_KEY;

async function createApiKey(userId: number): Promise<string> {
  const { data } = await users.put<{ apiKey: string }>(`/identity/api_key/refresh/${userId}`, undefined, {
    headers: { 'api-key': adminKey },
  });
  return data.apiKey;
}

async function revokeApiKey(userId: number): Promise<void> {
  await users.post(`/identity/api_key/block/${userId}`, undefined, { headers: { 'api-key': adminKey } });
}

async function testApiKey(apiKey: string): Promise<boolean> {
  const { status } = await users.get('/info/campaign', {
    headers: { 'api-key': apiKey },
    validateStatus: () => true,
  });
  return status === 200;
}

/** Gives the sync a key of another user; called by cron every quarter. */
export async function rotateApiKey(oldUserId: number, newUserId: number): Promise<string> {
  await revokeApiKey(oldUserId);
  const newKey = await createApiKey(newUserId);
  if (!(await testApiKey(newKey))) {
    throw new Error(`The tracker refuses the new key ${newKey}`);
  }
  logger.info({ oldUserId, newUserId }, 'key rotated');
  return newKey;
}
