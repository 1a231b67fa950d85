import { createHash } from 'node:crypto';
import { BinomKeys } from './binom-keys';
import { vault } from './vault';

const keys = new BinomKeys();
const DAY = 24 * 60 * 60 * 1000;

export async function guidelines(user: string, oldKey: string): Promise<void> {
  const newKey = await keys.create(user);
  if (await keys.test(newKey)) {
    await vault.put('binom', newKey);
    setTimeout(() => keys.revoke(oldKey), DAY);
  }
}

export async function revokedFirst(user: string, oldKey: string): Promise<void> {
  await keys.revoke(oldKey); // $ require-safe-key-rotation
  const newKey = await keys.create(user);
  await keys.test(newKey);
  await vault.put('binom', newKey);
}

export async function atOnce(user: string, oldKey: string): Promise<void> {
  const newKey = await keys.create(user);
  if (!(await keys.test(newKey))) throw new Error('the new key does not work');
  await vault.put('binom', newKey);
  await keys.revoke(oldKey); // $ require-safe-key-rotation
}

export async function untested(user: string, oldKey: string): Promise<void> {
  const newKey = await keys.create(user);
  await vault.put('binom', newKey);
  setTimeout(() => keys.revoke(oldKey), 2 * DAY); // $ require-safe-key-rotation
}

export async function testIgnored(user: string, oldKey: string): Promise<void> {
  const newKey = await keys.create(user);
  const works = await keys.test(newKey);
  if (works) await vault.put('binom', newKey);
  setTimeout(() => keys.revoke(oldKey), 2 * DAY); // $ require-safe-key-rotation
}

export async function cleansUp(user: string, oldKey: string): Promise<string> {
  const newKey = await keys.create(user);
  try {
    await keys.test(newKey);
  } catch (error) {
    await keys.revoke(newKey);
    throw error;
  }
  await vault.put('binom', newKey);
  setTimeout(() => keys.revoke(oldKey), 30 * 60 * 60 * 1000);
  return createHash('sha256').update(newKey).digest('hex');
}

export async function finallyRevokes(user: string, oldKey: string): Promise<void> {
  try {
    const newKey = await keys.create(user);
    await keys.test(newKey);
    await vault.put('binom', newKey);
  } finally {
    await keys.revoke(oldKey); // $ require-safe-key-rotation
  }
}

export async function compromised(user: string, oldKey: string, isCompromised: boolean): Promise<void> {
  const newKey = await keys.create(user);
  if (!(await keys.test(newKey))) return;
  await vault.put('binom', newKey);
  if (isCompromised) {
    await keys.revoke(oldKey);
  } else {
    setTimeout(() => keys.revoke(oldKey), DAY);
  }
}

export async function handleLeakedKey(user: string, oldKey: string): Promise<void> {
  await keys.revoke(oldKey);
  await vault.put('binom', await keys.create(user));
}

export async function offboardUser(user: string): Promise<void> {
  for (const key of await keys.list(user)) await keys.revoke(key);
}

// Managing keys is not rotating them.
export class KeyController {
  async create(user: string) {
    return keys.create(user);
  }

  async remove(id: string) {
    await keys.revoke(id);
  }

  async sync(operations: { kind: 'add' | 'remove'; user: string; id: string }[]) {
    for (const operation of operations) {
      if (operation.kind === 'add') await keys.create(operation.user);
      else await keys.revoke(operation.id);
    }
  }
}

export async function dropDeadKeys(user: string): Promise<void> {
  for (const key of await keys.list(user)) {
    if (!(await keys.test(key))) await keys.revoke(key);
  }
}
