import vault from 'node-vault';
import { SecretManagerServiceClient } from '@google-cloud/secret-manager';
import { InfisicalSDK } from '@infisical/sdk';
import { BinomClient } from '@adops/binom';
import localKeys from './keys.json' with { type: 'json' };

const TRACKER = 'https://sec.dogwood-leads.com';

export async function fromVault() {
  const client = vault({ endpoint: process.env.VAULT_ADDR, token: process.env.VAULT_TOKEN });
  const { data } = await client.read('secret/data/binom');
  return new BinomClient(TRACKER, data.data.api_key);
}

export async function fromGoogle() {
  const [version] = await new SecretManagerServiceClient().accessSecretVersion({ name: 'projects/7/secrets/binom-key/versions/latest' });
  const apiKey = version.payload?.data?.toString();
  if (!apiKey) throw new Error('empty secret');
  return new BinomClient(TRACKER, apiKey);
}

export async function fromInfisical() {
  const sdk = new InfisicalSDK();
  const secret = await sdk.secrets().getSecret({ secretName: 'BINOM_API_KEY', environment: 'prod', projectId: 'adops' });
  return new BinomClient(TRACKER, secret.secretValue);
}

export const fromJson = () => new BinomClient(TRACKER, localKeys.binom); // $ require-env-key

export const fromConstant = () => {
  const key = Buffer.from('5568a8baa397f43a1d2c44a3c2728b93e8319002d3167d53e5753dc98fa36a10', 'utf8').toString(); // $ no-hardcoded-key
  return new BinomClient(TRACKER, key);
};

export async function fromRemote(source: { load(name: string): Promise<string> }) {
  return new BinomClient(TRACKER, await source.load('binom'));
}
