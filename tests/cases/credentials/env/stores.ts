import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { SecretManagerServiceClient } from '@google-cloud/secret-manager';
import { SecretClient } from '@azure/keyvault-secrets';
import { DefaultAzureCredential } from '@azure/identity';
import { InfisicalSDK } from '@infisical/sdk';
import keytar from 'keytar';
import vault from 'node-vault';
import { BinomClient } from '@adops/binom';

const url = 'https://bn.tidewater-media.com';

export async function aws() {
  const { SecretString } = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: 'binom' }));
  if (!SecretString) throw new Error('the secret binom is empty');
  return new BinomClient(url, JSON.parse(SecretString).apiKey);
}

export async function ssm() {
  const client = new SSMClient({ region: 'eu-west-1' });
  const out = await client.send(new GetParameterCommand({ Name: '/binom/api-key', WithDecryption: true }));
  return new BinomClient(url, out.Parameter?.Value ?? '');
}

export async function gcp() {
  const [version] = await new SecretManagerServiceClient().accessSecretVersion({ name: 'projects/a/secrets/binom/versions/latest' });
  return new BinomClient(url, version.payload!.data!.toString());
}

export async function azure() {
  const secret = await new SecretClient('https://adops.vault.azure.net', new DefaultAzureCredential()).getSecret('binom-api-key');
  return new BinomClient(url, secret.value!);
}

export async function hashicorp() {
  const { data } = await vault({ endpoint: process.env.VAULT_ADDR }).read('secret/data/binom');
  return new BinomClient(url, data.data.api_key);
}

export async function infisical() {
  const sdk = new InfisicalSDK();
  const secret = await sdk.secrets().getSecret({ environment: 'prod', projectId: 'p', secretName: 'BINOM_API_KEY' });
  return new BinomClient(url, secret.secretValue);
}

export async function keychain() {
  const key = await keytar.getPassword('binom', 'adops');
  if (key === null) throw new Error('run `spend login` first');
  return new BinomClient(url, key);
}

export async function row(db: { user: { findUnique(q: unknown): Promise<{ binomApiKey: string }> } }, id: number) {
  const user = await db.user.findUnique({ where: { id } });
  return new BinomClient(url, user.binomApiKey);
}
