import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';

const secrets = new SecretsManagerClient({});
const ssm = new SSMClient({});
const BASE = 'https://x.cottonwood-media.com/public/api/v1';

const binom = (path, apiKey) => fetch(BASE + path, { headers: { 'api-key': apiKey } });

export const handler = async (event) => {
  const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: 'prod/binom' }));
  const { apiKey } = JSON.parse(SecretString);
  const res = await binom('/report/campaign?datePreset=today', apiKey);
  return { statusCode: res.status, body: await res.text() };
};

export const fromParameter = async () => {
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: '/adops/binom/api-key', WithDecryption: true }));
  const res = await fetch(`${BASE}/groups`, { headers: { 'api-key': Parameter.Value } });
  return res.json();
};

export const direct = async (event) => {
  const res = await fetch(`${BASE}/landing/list/all`, {
    headers: { 'api-key': event.headers['x-binom-key'] }, // $ require-env-key
  });
  return { statusCode: res.status, body: await res.text() };
};

export const withQuery = async (event) => {
  const { key } = event.queryStringParameters;
  const res = await fetch(`${BASE}/landing/list/all`, { headers: { 'api-key': key } }); // $ require-env-key
  return { statusCode: res.status, body: await res.text() };
};

export const fallback = async () => {
  const key = process.env.BINOM_API_KEY || '1f7cd5bb2e35cbf0f19c557067cbbe80c46d1fb6dfbdb0ae0755281220e08783'; // $ no-hardcoded-key
  return (await fetch(`${BASE}/trends`, { headers: { 'api-key': key } })).json();
};
