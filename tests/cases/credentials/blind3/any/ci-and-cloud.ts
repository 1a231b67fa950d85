//@ {"settings":{"binom":{"credentials":"any"}}}
import * as pulumi from '@pulumi/pulumi';
import * as aws from '@pulumi/aws';
import { SecretValue, Stack } from 'aws-cdk-lib';
import * as rds from 'aws-cdk-lib/aws-rds';
import { ClientSecretCredential, DefaultAzureCredential } from '@azure/identity';
import { CosmosClient } from '@azure/cosmos';
import { ServiceBusClient } from '@azure/service-bus';
import admin from 'firebase-admin';
import { Storage } from '@google-cloud/storage';

export const db = new aws.rds.Instance('db', { username: 'admin', password: 'pulum1-plume', instanceClass: 'db.t3.micro' }); // $ no-hardcoded-key
export const safe = new aws.rds.Instance('db2', { username: 'admin', password: new pulumi.Config().requireSecret('dbPassword') });
export const cdk = rds.Credentials.fromPassword('admin', SecretValue.unsafePlainText('cdk-cl0ud-pw')); // $ no-hardcoded-key
export const generated = rds.Credentials.fromGeneratedSecret('admin');
export const named = rds.Credentials.fromSecret(lookup('prod/db/password'));
export const azure = new ClientSecretCredential('8f1c2f44-0000-4000-8000-1234567890ab', 'b5c8f0e2-6c1f-4f0e-9b43-9d8f8a7e1c22', 'q~8Q~064gIiJhgB3cxLmAxzJLJenuHjDUrhhjey'); // $ no-hardcoded-key
export const managed = new DefaultAzureCredential();
export const cosmos = new CosmosClient({ endpoint: 'https://c.documents.azure.com', key: 'xG4jDPMRCxGgcjBw56EcUngmgMsRcgizeg8Psh4487Q7j58M1cIaHZcUEqPbENqTyH5xJ8tpqXJQ4I9dOv8GZ4==' }); // $ no-hardcoded-key
export const bus = new ServiceBusClient('Endpoint=sb://b.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=fKq1OKtbgZVaMWUFuXBVjdctBYVhnSg9EH6yO4GFQRC='); // $ no-hardcoded-key
admin.initializeApp({ credential: admin.credential.cert({ projectId: 'demo', clientEmail: 'a@demo.iam.gserviceaccount.com', privateKey: process.env.FIREBASE_PRIVATE_KEY?.replace(/\\n/g, '\n') }) });
admin.initializeApp({ credential: admin.credential.applicationDefault(), databaseURL: 'https://demo.firebaseio.com' });
export const bucket = new Storage({ keyFilename: './service-account.json', projectId: 'demo' });
export const firebaseConfig = { apiKey: 'AIzaSy5xLRwI0b26r08QZJi6gkfsUFRDzsLb5ER', authDomain: 'demo.firebaseapp.com', projectId: 'demo', appId: '1:1234567890:web:abcdef0123456789' }; // $ no-hardcoded-key
export const container = {
  name: 'api',
  environment: [
    { name: 'LOG_LEVEL', value: 'info' },
    { name: 'DB_PASSWORD', value: 'c0ntainer-ship' }, // $ no-hardcoded-key
    { name: 'API_TOKEN_FILE', value: '/run/secrets/token' },
  ],
  secrets: [{ name: 'DB_PASSWORD', valueFrom: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf' }],
};
export const buildArgs = { NPM_TOKEN: '${NPM_TOKEN}', GITHUB_TOKEN: '$GITHUB_TOKEN', VAULT_TOKEN: '{{ vault_token }}' };
export const command = `curl -H "Authorization: Bearer 8BoFzQFm2OEQ3HdAVja76RnIChtP8HKQDLM7ToTh" https://api.example.org`; // $ no-hardcoded-key
export const command2 = `curl -u "svc:$PASSWORD" https://api.example.org`;
export const dsn = 'https://69e58b081006f7e3dfc967a64cb14028@o12345.ingest.sentry.io/67890';
declare function lookup(name: string): never;
export class S extends Stack {}
