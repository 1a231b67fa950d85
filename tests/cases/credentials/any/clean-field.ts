//@ {"settings":{"binom":{"credentials":"any"}}}
import crypto from 'node:crypto';
import jwt from 'jsonwebtoken';
import { z } from 'zod';

export const a = crypto.createHmac('sha256', process.env.HMAC_KEY ?? randomKey());
export const b = crypto.createHash('sha256').update('some text').digest('hex');
export const c = (token: string, key: crypto.KeyObject) => jwt.verify(token, key, { algorithms: ['RS256'] });
export const d = crypto.createCipheriv('aes-256-gcm', crypto.randomBytes(32), crypto.randomBytes(12));
export const e = jwt.decode('eyJhbGciOiJub25lIn0');
export const password = process.env.PASSWORD;
export const secret = await loadSecret('prod/db');
export const token = getToken('access_token');
export const tokens = { primary: 'var(--color-primary)', spacing: '0.5rem' };
export const passwordField = 'password';
export const PASSWORD_REGEX = /^(?=.*\d)(?=.*[a-z]).{8,}$/;
export const passwordMessage = 'Password must have at least 8 characters';
export const passwordErrors = { tooShort: 'password.too_short', mismatch: 'password.mismatch' };
export const tokenType = 'Bearer';
export const tokenKind = { csrf: 'csrfToken', session: 'sessionToken' };
export const secretName = 'my-app/production/database-1';
export const keyName = 'alias/my-key-2024';
export const apiKeyHeader = 'X-API-Key';
export const api = { tokenUrl: 'https://auth.example.org/oauth2/token', authorizationUrl: 'https://auth.example.org/authorize' };
export const inputProps = { type: 'password', autoComplete: 'new-password', id: 'password', name: 'password' };
export const columns = ['id', 'password_hash', 'reset_token', 'api_key'];
export const query = 'SELECT id, password FROM users WHERE token = $1';
export const permissions = { 'secrets:read': 'secrets.read', 'tokens:write': 'tokens.write' };
export const route = '/reset-password/:token';
export const graphql = 'mutation Login($password: String!) { login(password: $password) { token } }';
export const env = { PASSWORD: '${DB_PASSWORD}', TOKEN: '{{ secrets.TOKEN }}', API_KEY: '<YOUR_API_KEY>', SECRET: '********' };
export const schema = z.object({ password: z.string().describe('the password of the account'), token: z.literal('bearer') });
export const labels: Record<string, string> = { password: 'Passwort', secret: 'Geheimnis', token: 'Jeton', apiKey: 'Clé API' };
export const tokenSymbol = 'USDC';
export const tokenAddress = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48';
export const keyCode = 'Enter';
export const shortcut = { key: 'ctrl+shift+p' };
export const cacheKey = 'user:1:2';
export const partitionKey = 'tenantId';
export const foreignKey = 'user_id';
export const publicKey = 'pk_test_51H8x9y2eZvKYlo2C0aG5';
export const csrfToken = document.querySelector('meta[name="csrf-token"]')?.getAttribute('content');
export const tokenLimit = '4096';
export const maxTokens = 4096;
export const passThrough = 'pass-through';
export const author = { name: 'Jane', authored: '2024-01-01' };
export const authority = 'https://login.microsoftonline.com/common';
export const sessionId = crypto.randomUUID();
export const secretary = 'Jane Doe 42';
export const credentials = 'same-origin';
export const fetchOptions: RequestInit = { credentials: 'include', mode: 'cors' };
export const isPassword = (type: string) => type === 'password';
export const compare = (a1: string, b1: string) => a1 === b1;
export const typeName = { __typename: 'AccessToken', kind: 'ApiKey' };
export const basicAuth = 'basicAuth';
export const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
export const sha = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
export const uuid = '123e4567-e89b-12d3-a456-426614174000';
export const base64Image = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4';
export const classes = 'flex items-center justify-between px-4 py-2 text-sm text-gray-700';
export const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const moduleName = '@acme/very-long-package-name/with/deep/path/inside';
declare function randomKey(): string;
declare function loadSecret(name: string): Promise<string>;
declare function getToken(kind: string): string;
export const choices = [{ name: 'API Token', value: 'nocoDbApiToken' }, { name: 'Deploy Key', value: 'deploy_key' }];
export const delta = 'https://graph.example.com/v1.0/me/drive/root/delta?token=latest';
export const headers = { 'X-Atlassian-Token': 'no-check', 'x-csrf-token': 'fetch' };
export const pt = { Password: 'Palavra-passe', password: 'Senha', token: 'Ficha' };
export function plugin(packet: { writeString(text: string, encoding: string): void }) {
  packet.writeString('mysql_native_password', 'latin1');
}
export const integrity512 = 'sha512-z3gLpd7yknf1YoNbCzqRKc4qyor8gaKU1qoSaX6PjPuBFZWkYUkNRTSBNbIjTaNS';
export const vapidPublicKey = 'BDOU99-h67HcA6JeFXHbSNMu7e2yNNu3RzoMj8TM4W88jITfq7ZmPvIM1Iv-4_l2LxQcYwhqby2xGpWwzjfAnG4';
export const folderId = '1anGBg0b5re2VtF2bKu201_a-Vnz5BHq9Y4r-yBDAj5A';
export const svg = 'PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHhtbG5zOnhsaW5r';
export function buildConnectionUrl(options: { host?: string; username?: string; password?: string; tls?: boolean }) {
  const part = options.username && options.password ? `${encodeURIComponent(options.username)}:${encodeURIComponent(options.password)}@` : '';
  const connectionString = `mongodb://${part}${options.host || '127.0.0.1'}/${options.tls ? '?tls=true2' : ''}`;
  return connectionString;
}
export async function rotateApiKeyWorkflow(): Promise<string> {
  return 'rotated';
}
export const revokeToken = () => 'revoked';
export const pool = connect(process.env.DATABASE_URL!);
declare function connect(url: string): unknown;
