import { LRUCache } from 'lru-cache';
import { createBinomClient } from './binom';

const tokens = new Map<string, string>();
const keyCache = new LRUCache<string, string>({ max: 100 });

export async function refreshToken(user: string): Promise<string> {
  tokens.delete(user);
  keyCache.delete(user);
  const client = await createBinomClient(user);
  const token = await client.createToken();
  tokens.set(user, token);
  return token;
}

export function onKeyDown(event: KeyboardEvent, keys: Set<string>): void {
  keys.add(event.key);
  if (event.key === 'Escape') keys.clear();
  keys.delete('Tab');
}

export async function migrateSettings(storage: Storage): Promise<void> {
  const key = 'binom.settings';
  const value = storage.getItem(key);
  storage.removeItem('binom.oldSettings');
  storage.setItem(key, value ?? '{}');
}

export async function replaceRow(db: { delete(table: string, key: string): Promise<void>; insert(row: object): Promise<void> }, key: string) {
  await db.delete('campaigns', key);
  await db.insert({ key, name: 'x' });
}
