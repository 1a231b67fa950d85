import binom from './binom.js';
import fs from 'node:fs/promises';

export function rotateBinomKey(oldKey) {
  return binom
    .createKey()
    .then((newKey) => binom.testKey(newKey).then(() => newKey))
    .then((newKey) => fs.writeFile('/run/secrets/binom_api_key', newKey))
    .then(() => {
      setTimeout(() => binom.revokeKey(oldKey), 25 * 60 * 60 * 1000);
    });
}

export async function swap(oldKey) {
  const newKey = await binom.createKey();
  await Promise.all([binom.revokeKey(oldKey), fs.writeFile('/run/secrets/binom_api_key', newKey)]); // $ require-safe-key-rotation
}

export async function retrying(oldKey) {
  const newKey = await binom.createKey();
  let works = false;
  for (let i = 0; i < 5; i += 1) {
    works = await binom.testKey(newKey);
    if (works) break;
    await new Promise((r) => setTimeout(r, 1000));
  }
  if (!works) {
    await binom.revokeKey(newKey);
    return;
  }
  await fs.writeFile('/run/secrets/binom_api_key', newKey);
  await new Promise((r) => setTimeout(r, 86_400_000));
  await binom.revokeKey(oldKey);
}

export async function warnOnly(oldKey) {
  const newKey = await binom.createKey();
  if (!(await binom.testKey(newKey))) console.warn('new key does not work');
  await fs.writeFile('/run/secrets/binom_api_key', newKey);
  await new Promise((r) => setTimeout(r, 86_400_000));
  await binom.revokeKey(oldKey); // $ require-safe-key-rotation
}
