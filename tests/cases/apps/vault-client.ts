import { SecretsManagerClient, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { BinomClient } from './binom-client';

const secrets = new SecretsManagerClient({});
export async function create(): Promise<BinomClient> {
  const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: 'prod/binom' }));
  const { apiKey } = JSON.parse(SecretString ?? '{}') as { apiKey?: string };
  if (!apiKey) throw new Error('no Binom key in prod/binom');
  return new BinomClient('https://binom.leadbay.io', apiKey);
}
