//@ {"settings":{"binom":{"credentials":"any"}}}
import { z } from 'zod';

export const texts = {
  password: 'Enter your password',
  passwordLabel: 'Password',
  forgotPassword: 'Forgot your password?',
  token: 'Token',
  secret: 'Your secret is safe with us',
  apiKey: 'Paste the API key of your account here',
  'login.password.required': 'Please enter a password',
};

export const types = { password: 'password', token: 'string', secret: 'text', apiKey: 'API_KEY' };
export enum TokenType {
  Access = 'access_token',
  Refresh = 'refresh_token',
  Bearer = 'Bearer',
}
export const TOKEN_HEADER = 'x-auth-token';
export const PASSWORD_FIELD = 'user_password';
export const tokenEndpoint = 'https://auth.example.org/oauth/token';
export const passwordResetUrl = '/account/password/reset';
export const SECRET_NAME = 'prod/db/password';
export const secretArn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf';
export const passwordRegex = '^(?=.*[A-Z])(?=.*\\d).{12,}$';
export const tokenPath = './secrets/token.txt';
export const apiKeySelector = '#api-key';
export const passwordInput = "input[name='password']";
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
export const tokenizer = 'cl100k_base';
export const keyboard = 'qwertz-2024-de';
export const primaryKey = 'id';
export const cacheKey = 'user:42:profile';
export const i18nKey = 'settings.security.password.title';
export const publicKey = 'MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeK';
export const passwordHash = '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy';
export const sortKey = 'createdAt';
export const uuid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
export const etag = 'W/"33a64df551425fcc55e4d42a148795d9f25f89d4"';
export const integrity = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';
export const tokenExpiresIn = '15m';
export const passwordMinLength = '12';
export const secretsManager = 'aws';
export const authProvider = 'google';
export const passStatus = 'passed';
export const accessLevel = 'read-write-2024';
export const errors = { INVALID_TOKEN: 'invalid_token', WRONG_PASSWORD: 'auth/wrong-password', tokenExpired: 'TOKEN_EXPIRED' };
export const placeholders = { password: 'changeme', token: '<your-token>', secret: 'xxxxxxxxxxxx', apiKey: '${API_KEY}', pwd: '********' };
export const login = z.object({ user: z.string(), password: z.string().min(12, 'The password needs 12 characters') });
export const css = '.btn-primary-2x{background:url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ)}';
export const password = '';
export const token: string | null = null;
export function check(type: string, password: string) {
  if (type === 'password') return 'text';
  if (password === 'undefined' || password === '') return 'empty';
  switch (type) {
    case 'access_token':
      return 'access';
    case 'api-key':
      return 'key';
    default:
      return 'none';
  }
}
