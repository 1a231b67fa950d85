import fs, { promises as fsp, createWriteStream } from 'node:fs';
import { writeFile, appendFile } from 'node:fs/promises';
import { outputJson } from 'fs-extra';
import { createCipheriv, randomBytes } from 'node:crypto';
import path from 'node:path';
import { requireEnv } from './env';

const binomApiKey = requireEnv('BINOM_API_KEY');
const conf = { url: requireEnv('BINOM_URL'), binomApiKey };

export async function save(dir: string, secret: Buffer): Promise<void> {
  await writeFile(path.join(dir, 'url.txt'), conf.url);
  await writeFile(path.join(dir, 'key.txt'), binomApiKey); // $ no-plaintext-key-storage
  await fsp.appendFile('audit.csv', `${Date.now()},${binomApiKey}\n`); // $ no-plaintext-key-storage
  await appendFile('.env', `BINOM_API_KEY=${binomApiKey}\n`);
  fs.writeFileSync('.env.local', `BINOM_API_KEY=${binomApiKey}\n`);
  fs.writeFileSync(path.join(dir, '.env'), `BINOM_API_KEY=${binomApiKey}\n`);
  await outputJson('binom.json', conf); // $ no-plaintext-key-storage
  await outputJson('binom.json', { url: conf.url });
  fs.writeFile('state.json', JSON.stringify(conf), () => undefined); // $ no-plaintext-key-storage

  const out = createWriteStream('dump.log');
  out.write(conf.url);
  out.write(binomApiKey); // $ no-plaintext-key-storage

  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secret, iv);
  const sealed = Buffer.concat([cipher.update(binomApiKey, 'utf8'), cipher.final()]);
  await writeFile('key.bin', sealed);
}
