import { logger } from '../logger.js';

/** What rotation needs from the secret store, the tracker and the scheduler. */
export interface KeyRing {
  createApiKey(): Promise<string>;
  testApiKey(apiKey: string): Promise<boolean>;
  saveApiKey(name: string, apiKey: string): Promise<void>;
  scheduleKeyRevocation(apiKey: string, options: { delayHours: number }): Promise<void>;
}

/** Puts a new key in place; the old one is revoked a day later. Called by cron every quarter. */
export async function rotateApiKey(ring: KeyRing, oldKey: string): Promise<void> {
  const newKey = await ring.createApiKey();
  if (!(await ring.testApiKey(newKey))) {
    throw new Error('The tracker refuses the new key; the old one stays.');
  }
  await ring.saveApiKey('BINOM_API_KEY', newKey);
  await ring.scheduleKeyRevocation(oldKey, { delayHours: 24 });
  logger.info({ name: 'BINOM_API_KEY' }, 'key rotated');
}
