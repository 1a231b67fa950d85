import { defineConfig } from '@playwright/test';
import { z } from 'zod';
import { program } from 'commander';
import yargs from 'yargs';
import convict from 'convict';
import { vi } from 'vitest';
import { Stack } from 'aws-cdk-lib';
import { Function as Lambda } from 'aws-cdk-lib/aws-lambda';

process.env.BINOM_API_KEY = 'a7d5e379a4201dc5805649593fcb20ad01f4eb380c63690f397d139bad47f35b'; // $ no-hardcoded-key
Object.assign(process.env, { BINOM_TOKEN: '5162d4ae914bf89593ccf6fdfaa072ee62674c5b0056acf432658ea82db62134' }); // $ no-hardcoded-key

export default defineConfig({
  use: { baseURL: 'https://tk.silverbirch.ads/public/api/v1/', extraHTTPHeaders: { 'api-key': '2205fbabbdb6ecebac78299e112289134f98c71c29bdd854e33493061e821941' } }, // $ no-hardcoded-key
});

export const schema = z.object({
  BINOM_URL: z.string().url().default('https://tk.silverbirch.ads'),
  BINOM_API_KEY: z.string().default('8e5315abcb3dc02c8f7ba99ee0f4064a2b4642529d28d054ecc7f27c6bd38248'), // $ no-hardcoded-key
});
export const safer = z.object({ BINOM_API_KEY: z.string().min(39, 'BINOM_API_KEY is too short') });

program.option('--binom-key <key>', 'key of the tracker', '0e86c6178f752d00a0659c55d723607e704162415a5a9434bd1d2000b401bf62'); // $ no-hardcoded-key
program.option('--binom-url <url>', 'address of the tracker', 'https://tk.silverbirch.ads');
yargs.option('binom-key', { type: 'string', default: '8554318cb1d47edfb1446ce5d02ca3b09ec4f1cfafb89891bb95677a65ad0dcd' }); // $ no-hardcoded-key

export const conf = convict({
  binom: {
    apiKey: { format: String, default: 'c2a09c56b6f4f7d63e2b623bbb5c05424b5b37130a0cddcc0c2bb77e4af88b18', env: 'BINOM_API_KEY' }, // $ no-hardcoded-key
    url: { format: String, default: 'https://tk.silverbirch.ads', env: 'BINOM_URL' },
  },
});

export class Sync extends Stack {
  readonly fn = new Lambda(this, 'Sync', {
    environment: { BINOM_URL: 'https://tk.silverbirch.ads', BINOM_API_KEY: '6c3c88cd033080ca0c78cf65edc844036d06fdea39f8fee03c1f9495ef4a1188' }, // $ no-hardcoded-key
  });
}

export const variables = [
  { name: 'BINOM_URL', value: 'https://tk.silverbirch.ads' },
  { name: 'BINOM_API_KEY', value: '1ff9eaa621212663ec2f0ea6b53b0ba0266f64b67272b23c6f368569c4d6ad1b' }, // $ no-hardcoded-key
  { name: 'BINOM_API_KEY', valueFrom: { secretKeyRef: { name: 'binom', key: 'api-key' } } },
];

export const dotenv = `BINOM_URL=https://tk.silverbirch.ads
BINOM_API_KEY=878b61da1d4b2e8a82c9451da3dbb9fae47b21fe9ffe77a6def93654507340c2
`; // $ no-hardcoded-key

export const seed = "INSERT INTO settings (name, value) VALUES ('binom_api_key', '2d6a76d94c5ff57d5f267f92d828a42d5b7ec4c23c7b2ebf2ca3328ce0ae242e')"; // $ no-hardcoded-key

export function stubs() {
  vi.stubEnv('BINOM_API_KEY', 'test-key');
  vi.stubEnv('BINOM_URL', 'https://tracker.example.com');
}

const pair = ['api-key', '8f120c7ff249309014c0b730e48a06edae92581b7e158457dd36ec066cff0319'] as const; // $ no-hardcoded-key
export const groups = () => fetch('https://tk.silverbirch.ads/public/api/v1/groups', { headers: [[...pair]] });
export const entries = () =>
  fetch('https://tk.silverbirch.ads/public/api/v1/groups', { headers: Object.fromEntries([['api-key', 'e40c8515709a5fb41a4956a2a9371a8277d25dfe480d7c24146d4585efa0a6fe']]) }); // $ no-hardcoded-key
export const collected = () => fetch('https://tk.silverbirch.ads/public/api/v1/groups', { headers: new Headers([['api-key', '8ea9ab0100d9e1321d17952d668ae782b1fd74b54fab8bb31a588dbeb8aa8292']]) }); // $ no-hardcoded-key

let token;
if (process.env.NODE_ENV === 'development') token = 'ade8be29a8ae9a1ac4ea058ec39a4af20c246aefe62d2b34561029f77dc9f20d'; // $ no-hardcoded-key
export const current = () => fetch('https://tk.silverbirch.ads/public/api/v1/groups', { headers: { 'api-key': token ?? '' } });

const KEY_PARAM = '&api_key=440000010703b925e01be5b7a29c52b75a3ecd34'; // $ no-hardcoded-key
export const old = () => fetch('https://old.silverbirch.ads/a1.php?page=Trends&date=4' + KEY_PARAM);
