import { BinomClient } from '@adops/binom';

export const API_KEY_HEADER = 'api-key';
export const BINOM_API_KEY_NAME = 'BINOM_API_KEY';
export const BINOM_API_KEY_ENV = 'BINOM_API_KEY';
export const BINOM_TOKEN_URL = 'https://trk.example.com/public/api/v1/identity';
export const binomKeyField = 'api_key';
const binomApiKeyLabel = 'Binom API key';
export const binomTokenPattern = '^[0-9a-f]{64}$';
export const REQUIRED = ['BINOM_API_KEY', 'BINOM_URL'] as const;

export const messages = {
  apiKey: 'Enter your API key',
  apiKeyMissing: 'The Binom API key is missing',
  binomApiKey: 'API key of the Binom tracker',
  token: 'Token',
};

export const schema = {
  type: 'object',
  required: ['apiKey'],
  properties: { apiKey: { type: 'string', description: 'the key of the tracker' }, token: { type: 'string' } },
};

export const form = [
  { name: 'apiKey', type: 'password', label: binomApiKeyLabel },
  { name: 'token', type: 'text', label: 'Token' },
];

export const example = { binomApiKey: 'your-api-key', BINOM_TOKEN: 'changeme', api_key: 'xxxxxxxxxxxxxxxxxxxxxxxx' };
export const reference = { binomApiKey: '${BINOM_API_KEY}', apiKey: '{{ .Values.binomApiKey }}', token: 'op://adops/binom/key' };
export const store = { binomApiKey: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:binom-AbCdEf' };

const digest = 'a5f27a15fedb7ba93d8406fd1b8859a37ac508707fc91ad772adf3f1636754e3';
const etag = 'W/"afe33867c6b05fd7b1815b67508295259a4ce3a51a010f62bb6316a85a2e2082"';
const image = 'ghcr.io/adops/binom@sha256:deab4f6f4ddf32014061b2613c347ff39649bd6680e17900956715247cc4f31c';
const commit = '9f3c1e7b2a5d4c6e8f0a1b2c3d4e5f6a7b8c9d0e';
export const request = { id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301', digest, etag, image, commit };
export const campaign = 'https://go.example.com/click?key=a8f3kd92mdk3l1x0zq7w';
export const integrity = 'sha512-oRRLZJNUYa3G5Q3L2y1Zf8e0QJ0bG7kN5M8i3x2b7dF0wJq1c4V9t6s8u2n5p7r3k9m1a6e4h8g2d5f7j3l0Q==';

type Keys = keyof typeof messages;
export interface Options {
  apiKey: string;
  token?: 'bearer' | 'header';
}

export const pick = (key: Keys) => messages[key];
export const client = (options: Options) => new BinomClient('https://trk.example.com', options.apiKey);
export const isHeader = (name: string) => name.toLowerCase() === 'api-key';
if (process.env.BINOM_API_KEY === 'your_api_key_here') throw new Error('set BINOM_API_KEY');
