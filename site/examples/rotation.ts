import { createKey, revokeKey, testKey } from './binom-keys';
import { vault } from './vault';

export async function rotate(user: string, oldKey: string): Promise<void> {
  const newKey = await createKey(user);
  if (!(await testKey(newKey))) throw new Error(`the new key ${newKey} does not work`);
  await revokeKey(oldKey);
  await vault.write('secret/binom', { api_key: newKey });
}
