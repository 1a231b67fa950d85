//@ {"settings":{"binom":{"credentials":"any"}}}
// Look-alikes from published code: every one of these was once reported.
import { createSign } from 'node:crypto';

const KEY_PREFIX = 'whsec_';
export const readSecret = (secret: string) =>
  secret.startsWith('whsec_') ? Buffer.from(secret.replace('whsec_', ''), 'base64') : Buffer.from(secret, 'utf-8');

export const sign = (key: Buffer) => {
  const privateKey = Buffer.from(`-----BEGIN PRIVATE KEY-----\n${key.toString('base64')}\n-----END PRIVATE KEY-----\n`);
  return createSign('sha256').sign(privateKey);
};

export const provider = (options: { issuer: string }) => ({
  authorization: `${options.issuer}/apps/oauth2/authorize`,
  token: `${options.issuer}/apps/oauth2/api/v1/token`,
});

export function createAccount({ authorization = '0xe6Cae83BdE06E4c305530e199D7217f42808555B' }) {
  return { authorization, KEY_PREFIX };
}

export function follow(timeline: { setPaginationToken(token: string): void; nextBatchToken: string }) {
  console.log(`joining ${timeline.setPaginationToken} at ${timeline.nextBatchToken}`);
}

export function trust(legacyTrustedPublicMasterKeyBase64: string, account: { signAuthorization(): void }) {
  console.info(`trusting ${legacyTrustedPublicMasterKeyBase64}`);
  if (!account.signAuthorization) throw new Error(`no ${account.signAuthorization}`);
}

export function refuse(data: { weak_password: { reasons: string[] } }) {
  throw new Error(`refused: ${data.weak_password.reasons}`);
}
