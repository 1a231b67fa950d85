import { EventBridge, Scheduler } from './aws';
import { binomAdmin } from './binom-admin';
import { kv } from './kv';
import { healthy } from './health';

export async function rotate(userId: number) {
  const { key: newKey } = await binomAdmin.createApiKey(userId);
  try {
    await healthy(newKey);
  } catch {
    await binomAdmin.revokeApiKey(newKey);
    throw new Error('the new key of Binom does not work');
  }
  const oldKey = await kv.get(`binom:${userId}`);
  await kv.put(`binom:${userId}`, newKey);
  await Scheduler.create({ at: Date.now() + 2 * 86_400_000, action: () => binomAdmin.revokeApiKey(oldKey) });
}

export async function rotateFirst(userId: number) {
  const oldKey = await kv.get(`binom:${userId}`);
  await binomAdmin.revokeApiKey(oldKey); // $ require-safe-key-rotation
  const { key: newKey } = await binomAdmin.createApiKey(userId);
  await healthy(newKey);
  await kv.put(`binom:${userId}`, newKey);
}

export async function rotateParallel(userId: number, oldKey: string) {
  const { key: newKey } = await binomAdmin.createApiKey(userId);
  await healthy(newKey);
  await Promise.all([
    kv.put(`binom:${userId}`, newKey),
    binomAdmin.revokeApiKey(oldKey), // $ require-safe-key-rotation
  ]);
}

export const fire = async (employee: string) => {
  for (const key of await binomAdmin.keysOf(employee)) await binomAdmin.revokeApiKey(key);
  await EventBridge.put('binom.offboarded', { employee });
};
