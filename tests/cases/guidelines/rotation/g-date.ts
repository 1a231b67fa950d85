import { addHours, addDays } from 'date-fns';
import dayjs from 'dayjs';
import schedule from 'node-schedule';
import { binom } from './binom';
import { store } from './secret-store';

async function prepare(user: string) {
  const key = await binom.generateApiKey(user);
  if (!(await binom.validateApiKey(key))) throw new Error('invalid');
  await store.setSecret('BINOM_API_KEY', key);
}

export async function a(user: string, oldKey: string) {
  await prepare(user);
  schedule.scheduleJob(addHours(new Date(), 24), () => binom.revokeApiKey(oldKey));
}

export async function b(user: string, oldKey: string) {
  await prepare(user);
  await binom.enqueueRevocation(oldKey, { runAt: addHours(new Date(), 2), key: 'x' }); // $ require-safe-key-rotation
}

export async function c(user: string, oldKey: string) {
  await prepare(user);
  await binom.scheduleKeyRevocation(oldKey, dayjs().add(2, 'day').toDate());
}

export async function d(user: string, oldKey: string) {
  await prepare(user);
  await binom.scheduleKeyRevocation(oldKey, addDays(new Date(), 1));
}

export async function e(user: string, oldKey: string) {
  await prepare(user);
  await binom.revokeApiKey(oldKey); // $ require-safe-key-rotation
}
