//@ {"settings":{"binom":{"credentials":"any"}}}
// Look-alikes from published code, and beside them what is a credential all the same.
import { createSign } from 'node:crypto';

declare function sha256(text: string): string;
declare function expect(value: unknown): { toBe(other: unknown): void };

export const decode = (secret: string) =>
  secret.startsWith('whsec_') ? Buffer.from(secret.replace('whsec_', ''), 'base64') : Buffer.from(secret, 'utf-8');

export const sign = (der: Buffer) =>
  createSign('sha256').sign(Buffer.from(`-----BEGIN PRIVATE KEY-----\n${der.toString('base64')}\n-----END PRIVATE KEY-----\n`));

export const RANDOM_STRING = 'Gz3TQXRnYJwjkzhY9rwXSvmWDqpGBgBX';
expect(sha256('hello')).toBe('KQJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmDA=');
export const stored = login('KQJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmDA='); // $ no-hardcoded-key
declare function login(key: string): unknown;

// Names of fields, and the words of a vocabulary.
export const MESSAGE_AUTH_KEYS = ['type', 'user', 'pass', 'accessToken', 'refreshToken', 'expires'];
export const proofs = new Set(['jwt', 'attestation']);
export const related = { withRelated: ['api_keys', 'webhooks'] };
export const referrerPolicyTokens = ['no-referrer', 'no-referrer-when-downgrade', 'same-origin', 'unsafe-url'];
export const badPasswords = ['1234567890', 'qwertyuiop', '1q2w3e4r5t', '12345asdfg'];
export const headers = [['api-key', 'kq83hfXm20Gsl4Vz']]; // $ no-hardcoded-key
export const passwords = ['hunter2!', 'tr0ub4dor&3']; // $ no-hardcoded-key, no-hardcoded-key

// What a name says twice.
export enum ErrorCode {
  FAILED_TO_REFRESH_TOKEN = 'failed_to_refresh_token',
}
export const mapping = { liveActivityToken: 'live_activity_token' };
export const operation = { name: 'Webhook', key: 'webhook', type: 'request' };
export const CONFIG_KEY_PAYLOAD_SIGNING_KEY = 'hostSettings:mailEventsPayloadSigningKey';
export const field = { name: 'collection', saveToJWT: 'collection' };

export function read(adminKey: string) {
  switch (adminKey) {
    case 'description':
      return 1;
    default:
      return 2;
  }
}

export const sample = { secret: '01234567890123456789012345678901' };
export const account = { secret: '0kq83hfXm20Gsl4Vz9' }; // $ no-hardcoded-key
