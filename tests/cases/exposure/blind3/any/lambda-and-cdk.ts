//@ {"settings": {"binom": {"credentials": "any"}}}
import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { SSM } from '@aws-sdk/client-ssm';
import { CfnOutput, SecretValue, Stack } from 'aws-cdk-lib';

const secrets = new SecretsManager({});
const ssm = new SSM({});

export async function handler(event: APIGatewayProxyEvent, context: Context) {
  console.log('request', context.awsRequestId, event.httpMethod, event.path);
  const { SecretString } = await secrets.getSecretValue({ SecretId: 'app/db' });
  console.log('secret', SecretString); // $ no-key-logging
  const { password, host } = JSON.parse(SecretString ?? '{}');
  console.log('host', host);
  console.log('password', password); // $ no-key-logging
  const parameter = await ssm.getParameter({ Name: '/app/api-key', WithDecryption: true });
  console.log('parameter', parameter.Parameter?.Name);
  console.log('parameter', parameter.Parameter?.Value); // $ MISSING: no-key-logging
  if (!event.headers.Authorization) return { statusCode: 401, body: JSON.stringify({ message: 'missing token' }) };
  return { statusCode: 200, body: JSON.stringify({ host, password }) }; // $ no-client-exposed-key
}

export class AppStack extends Stack {
  constructor() {
    super();
    new CfnOutput(this, 'Host', { value: 'db' });
    SecretValue.secretsManager('app/db');
  }
}
