import fs, { createWriteStream } from 'node:fs';
import { appendFile, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { createCipheriv, randomBytes } from 'node:crypto';
import fse from 'fs-extra';
import yaml from 'js-yaml';
import Conf from 'conf';
import writeFileAtomic from 'write-file-atomic';

const conf = new Conf({ projectName: 'binom-cli' });

export async function persist({ url, binomApiKey }, master) {
  fs.writeFileSync('tracker.txt', url);

  fs.appendFileSync('history.log', `${new Date().toISOString()} ${binomApiKey}\n`); // $ no-plaintext-key-storage

  await fse.outputJson('config/binom.json', { url, apiKey: binomApiKey }); // $ no-plaintext-key-storage

  await appendFile('binom.yml', yaml.dump({ url, api_key: binomApiKey })); // $ no-plaintext-key-storage

  const out = createWriteStream('dump.ndjson');
  out.write(JSON.stringify({ url }) + '\n');

  out.write(JSON.stringify({ url, binomApiKey }) + '\n'); // $ no-plaintext-key-storage

  out.end();

  await writeFileAtomic('key.txt', binomApiKey); // $ no-plaintext-key-storage

  const handle = await open('key.bin', 'w');
  await handle.writeFile(Buffer.from(binomApiKey)); // $ no-plaintext-key-storage

  await handle.close();

  await pipeline(Readable.from([binomApiKey]), createWriteStream('key.out')); // $ MISSING: no-plaintext-key-storage

  conf.set('url', url);

  conf.set('apiKey', binomApiKey); // $ no-plaintext-key-storage

  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', master, iv);
  const sealed = Buffer.concat([iv, cipher.update(binomApiKey, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  fs.writeFileSync('key.sealed', sealed);

  fs.writeFileSync('.env.local', `BINOM_URL=${url}\nBINOM_API_KEY=${binomApiKey}\n`, { mode: 0o600 });
}
