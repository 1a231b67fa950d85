import { createBinomKey, verifyBinomKey, saveBinomKey, deactivateBinomKey } from './client.js';
import { setTimeout as wait } from 'node:timers/promises';

const GRACE_HOURS = 48;

async function prepare(user) {
  const key = await createBinomKey(user);
  const { ok } = await verifyBinomKey(key);
  if (!ok) {
    await deactivateBinomKey(key);
    throw new Error('verification failed');
  }
  return key;
}

async function install(app, key) {
  await saveBinomKey(app, key);
}

async function retire(old) {
  await deactivateBinomKey(old);
}

export async function rotate(app, user, old) {
  const key = await prepare(user);
  await install(app, key);
  await wait(GRACE_HOURS * 60 * 60 * 1000);
  await retire(old);
}

async function installHasty(app, key, old) {
  await saveBinomKey(app, key);
  await deactivateBinomKey(old); // $ require-safe-key-rotation
}

export async function rotateHasty(app, user, old) {
  const key = await prepare(user);
  await installHasty(app, key, old);
}

export function rotateChained(app, user, old) {
  return createBinomKey(user)
    .then(async (newKey) => {
      await verifyBinomKey(newKey);
      return newKey;
    })
    .then((newKey) => saveBinomKey(app, newKey))
    .then(() => deactivateBinomKey(old)); // $ require-safe-key-rotation
}
