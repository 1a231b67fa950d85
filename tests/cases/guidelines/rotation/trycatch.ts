import { keyApi } from './binom-key-api';
import { config } from './config';
const GRACE_MS = 2 * 24 * 60 * 60 * 1000;
const SHORT_GRACE_MS = 10 * 60 * 1000;

export async function rotateAll(apps: string[]) {
  for (const app of apps) {
    const previous = config.get(app);
    let next;
    try {
      next = await keyApi.create(app);
      await keyApi.verify(next);
    } catch (error) {
      console.error('rotation failed', app);
      continue;
    }
    await config.set(app, next);
    setTimeout(() => void keyApi.revoke(previous), GRACE_MS);
  }
}

export async function rotateAllHasty(apps: string[]) {
  for (const app of apps) {
    const previous = config.get(app);
    const next = await keyApi.create(app);
    await keyApi.verify(next);
    await config.set(app, next);
    setTimeout(() => void keyApi.revoke(previous), SHORT_GRACE_MS); // $ require-safe-key-rotation
  }
}

export async function rotateNegative(app: string) {
  const previous = config.get(app);
  const next = await keyApi.create(app);
  await keyApi.verify(next);
  await config.set(app, next);
  await keyApi.scheduleRevocation(previous, { delayHours: -1 }); // $ require-safe-key-rotation
}
