import { writeFileSync, createWriteStream } from 'node:fs';
import path from 'node:path';

const envFile = path.resolve(process.cwd(), '.env.production');
const keyFile = path.resolve(process.cwd(), 'key.txt');

export function save(binomApiKey) {
  writeFileSync(envFile, `BINOM_API_KEY=${binomApiKey}\n`);
  writeFileSync(new URL('.env', import.meta.url), `BINOM_API_KEY=${binomApiKey}\n`);
  writeFileSync(keyFile, binomApiKey); // $ no-plaintext-key-storage
  writeFileSync(keyFile, binomApiKey.slice(-4));

  const env = createWriteStream('.env', { flags: 'a' });
  env.write(`BINOM_API_KEY=${binomApiKey}\n`);
}
