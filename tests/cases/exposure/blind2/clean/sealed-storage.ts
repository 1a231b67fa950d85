import { safeStorage } from 'electron';
import Store from 'electron-store';
import sodium from 'libsodium-wrappers';
import { set } from 'idb-keyval';
import keytar from 'keytar';
import { SecretsManagerClient, PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { SecretManagerServiceClient } from '@google-cloud/secret-manager';
import { Entry } from '@napi-rs/keyring';
import bcrypt from 'bcryptjs';
import fs from 'node:fs/promises';

const store = new Store({ name: 'binom' });

export async function save(binomApiKey: string, publicKey: Uint8Array) {
  store.set('apiKey', safeStorage.encryptString(binomApiKey).toString('base64'));

  const box = sodium.crypto_box_seal(binomApiKey, publicKey);
  await fs.writeFile('binom.box', box);

  await keytar.setPassword('binom', 'api', binomApiKey);
  new Entry('binom', 'api').setPassword(binomApiKey);
  await new SecretsManagerClient({}).send(new PutSecretValueCommand({ SecretId: 'binom', SecretString: binomApiKey }));
  await new SecretManagerServiceClient().addSecretVersion({ parent: 'projects/ads/secrets/binom', payload: { data: Buffer.from(binomApiKey) } });

  const crypto = globalThis.crypto.subtle;
  const key = await crypto.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const iv = globalThis.crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(binomApiKey));
  await set('binom', { iv, data });

  localStorage.setItem('binomKeyHash', await bcrypt.hash(binomApiKey, 10));
  localStorage.setItem('binomKeySavedAt', String(Date.now()));
  sessionStorage.setItem('binomKeyHint', binomApiKey.slice(-4));
}
