//@ {"settings":{"binom":{"credentials":"any"}}}
import { createHash, randomBytes } from 'node:crypto';

type Token = { kind: 'ident' | 'number'; value: string };
export function lex(source: string): Token[] {
  const tokens: Token[] = [];
  let token = '';
  for (const char of source) {
    if (char === ' ') {
      if (token !== '') tokens.push({ kind: 'ident', value: token });
      token = '';
    } else token += char;
  }
  if (token === 'return') tokens.push({ kind: 'ident', value: 'return' });
  return tokens;
}
export const setState = (next: string) => next;
setState('unauthenticated1');
export const useTheme = (name: string) => name;
useTheme('solarized-dark-2');
export function hashPassword(password: string) {
  return createHash('sha256').update(password).digest('hex');
}
export function isStrong(password: string) {
  return password.length > 12;
}
isStrong('Tr0ub4dor&3');
export function describeToken(tokenName: string, locale: string) {
  return `${tokenName} (${locale})`;
}
describeToken('Access-Token v2', 'en-GB');
export function t(key: string, fallback: string) {
  return `${key}${fallback}`;
}
t('settings.password.label', 'Password 2');
export const rules = { password: ['required', 'string', 'min:8', 'max:64'], token: ['required', 'size:6'] };
export const commonPasswords = ['123456', 'password', 'qwerty123', 'letmein1'];
export const secretsPage = { title: 'Secrets of 2024', path: '/secrets' };
export const apiKeys = { columns: ['name', 'lastUsed'], title: 'API keys', empty: 'No keys yet', createdBy: '3f2b8c1d-9e4a-4f60-8293-a4b5c6d7e8f9' };
export const passwords = { min: 8, max: 72, hint: 'At least 8 characters' };
export const tokenBudget = { prompt: 4096, completion: 1024 };
export const secret = randomBytes(32).toString('base64url');
export const cookie = 'theme=dark; Path=/; SameSite=Lax';
export const authModes = { password: 'password', token: 'api-token', oauth: 'oauth2-pkce' };
export const credentialTypes = ['google-oauth2', 'apiKey', 'ssh-rsa-2048'];
export const resetPath = `/reset?token=${'x'.length}`;
export const message = `Use the password sent to ${'you'}`;
export const testId = 'login-password-field-1';
export const b64 = btoa('hello world');
export const relayId = btoa('User:1024');
export const cursorId = btoa('cursor:2024-05-01');
export const stripeTestCard = '4242424242424242';
export const phrase = 'the quick brown fox jumps over the lazy dog';
export const mnemonic = 'test test test test test test test test test test test junk';
export const instruction = { mnemonic: 'mov', operands: ['eax', 'ebx'] };
export const passphraseHelp = 'use four random words for the passphrase';
export const passphrase = 'must not be empty';
export const privateKeyPath = '/etc/ssl/private/server.key';
export const keyLabel = 'SSH key 1';
export const secretKeyRef = { name: 'app-secrets', key: 'jwt-secret-v1' };
export const publicJwk = { kty: 'EC', crv: 'P-256', x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU', y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0' };
