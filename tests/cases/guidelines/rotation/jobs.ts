import { Queue } from 'bullmq';
import ms from 'ms';
import cron from 'node-cron';
import { scheduleKeyRevocation, getNewApiKey, testApiKey, updateEnvironmentVariable, revokeKey } from './binom-keys';

const queue = new Queue('binom-keys');
const HOUR = 3_600_000;

export async function asTheGuidelinesSay(oldKey: string) {
  const newKey = await getNewApiKey();
  if (await testApiKey(newKey)) {
    updateEnvironmentVariable('BINOM_API_KEY', newKey);
    scheduleKeyRevocation(oldKey, { delayHours: 24 });
  }
}

export async function tooSoon(oldKey: string) {
  const newKey = await getNewApiKey();
  if (await testApiKey(newKey)) {
    updateEnvironmentVariable('BINOM_API_KEY', newKey);
    scheduleKeyRevocation(oldKey, { delayHours: 1 }); // $ require-safe-key-rotation
  }
}

export async function withoutDelay(oldKey: string) {
  const newKey = await getNewApiKey();
  if (!(await testApiKey(newKey))) return;
  updateEnvironmentVariable('BINOM_API_KEY', newKey);
  scheduleKeyRevocation(oldKey, 0); // $ require-safe-key-rotation
}

export async function queued(oldKeyId: string) {
  const newKey = await getNewApiKey();
  if (!(await testApiKey(newKey))) return;
  updateEnvironmentVariable('BINOM_API_KEY', newKey);
  await queue.add('revoke-key', { id: oldKeyId }, { delay: 5 * 60_000 }); // $ require-safe-key-rotation
}

export async function queuedForTomorrow(oldKeyId: string) {
  const newKey = await getNewApiKey();
  if (!(await testApiKey(newKey))) return;
  updateEnvironmentVariable('BINOM_API_KEY', newKey);
  await queue.add('revoke-key', { id: oldKeyId }, { delay: 36 * HOUR, attempts: 3 });
}

export async function inWords(oldKeyId: string) {
  const newKey = await getNewApiKey();
  if (!(await testApiKey(newKey))) return;
  updateEnvironmentVariable('BINOM_API_KEY', newKey);
  await queue.add('revoke-key', { id: oldKeyId }, { delay: ms('2 days') });
}

export async function byCron(oldKeyId: string) {
  const newKey = await getNewApiKey();
  if (!(await testApiKey(newKey))) return;
  updateEnvironmentVariable('BINOM_API_KEY', newKey);
  cron.schedule('0 4 * * 0', () => revokeKey(oldKeyId));
}

export async function unknownDelay(oldKeyId: string, grace: number) {
  const newKey = await getNewApiKey();
  if (!(await testApiKey(newKey))) return;
  updateEnvironmentVariable('BINOM_API_KEY', newKey);
  setTimeout(() => revokeKey(oldKeyId), grace);
}

export async function byReference(oldKeyId: string) {
  const newKey = await getNewApiKey();
  if (!(await testApiKey(newKey))) return;
  updateEnvironmentVariable('BINOM_API_KEY', newKey);
  setTimeout(revokeKey, 10_000, oldKeyId); // $ require-safe-key-rotation
}

export async function promised(oldKeyId: string) {
  const newKey = await getNewApiKey();
  if (!(await testApiKey(newKey))) return;
  updateEnvironmentVariable('BINOM_API_KEY', newKey);
  await new Promise((resolve) => setTimeout(resolve, 30 * 1000));
  await revokeKey(oldKeyId); // $ require-safe-key-rotation
}
