//@ {"settings":{"binom":{"credentials":"any"}}}
// Look-alikes of logging, errors, URLs and responses from published code, and beside them what is a credential all the same.
import { readFileSync } from 'node:fs';

declare const logger: { debug(...args: unknown[]): void; info(...args: unknown[]): void };
declare const span: { setAttributes(o: object): void };
declare const api: any;
declare const MongoCredentials: any;

// Counts.
export async function count(result: any, db: any) {
  span.setAttributes({ 'ai.usage.outputTokenDetails.textTokens': result.usage.outputTokens.text });
  const deletedTokens = await db('tokens').del();
  logger.info(`Removed ${deletedTokens} tokens`);
}

// What is said about a credential.
export function refuse(options: any, dbUrl: URL) {
  options.credentials = MongoCredentials.merge(options.credentials, { source: options.dbName });
  logger.debug(`at ${dbUrl.pathname}`);
  if (options.x) throw new Error(`using ${options.credentials.password}`); // $ no-key-logging
  throw new Error(`using ${options.credentials.mechanism}`);
}

class Transaction {
  signatures: any[] = [];
  compile(accountKeys: string[]) {
    this.signatures = accountKeys.map((key) => ({ publicKey: key, signature: null }));
  }
  check() {
    for (const one of this.signatures) throw new Error(`unknown signer: ${one.publicKey.toString()}`);
  }
}
export { Transaction };

// Words and paths.
export function explain(messages: any, TOKEN_TYPES: any, data: any) {
  if (data.files.credentials) throw new Error(`Invalid credentials file: ${data.files.credentials}`);
  if (data.type) throw new Error(`not ${TOKEN_TYPES.SESSION_TRANSFER_TOKEN}`);
  throw new RangeError(messages.API_KEY_WITH_CREDENTIALS);
}

export function find() {
  const filePath = process.env['GOOGLE_APPLICATION_CREDENTIALS'];
  throw new Error(`no file ${filePath}`);
}

function readKey(path: string) {
  try {
    return readFileSync(path, 'utf8');
  } catch (err) {
    throw new Error(`Could not read ${path}: ${err}`);
  }
}
export const loadKey = (options: any) => readKey(options.privateKey);

export function ask(apiKey: string) {
  const path = `/v1/users?key=${apiKey}`; // $ no-key-in-url
  logger.debug(path); // $ no-key-logging
}

const E2E_PREFIX = 'crypto.';
const KEY_CROSS_SIGNING_KEYS = E2E_PREFIX + 'cross_signing_keys';
function getItem(store: Storage, key: string) {
  try {
    return JSON.parse(store.getItem(key) ?? 'null');
  } catch (e) {
    logger.debug('failed %s', key, (e as Error).message);
  }
}
export const load = (store: Storage) => getItem(store, KEY_CROSS_SIGNING_KEYS);

// What a call named after a credential gives back.
export async function serve(res: any, token: string, config: any) {
  api.generateUserKey({}).then((name: string) => res.json({ name }));
  api.getUserKey({}).then((data: string) => res.json({ publickey: data }));
  const accountability = await api.getAccountabilityForToken(token);
  logger.debug(`denied ${JSON.stringify(accountability)}`);
  const secrets = api.secretNames(config);
  if (secrets.length) throw new Error(`Service has build secrets (${secrets.join(', ')})`);
  const apiKey = await api.getApiKey();
  logger.debug(`denied ${apiKey}`); // $ no-key-logging
}

export async function exchange() {
  const response = await fetch('https://github.com/login/oauth/access_token', { method: 'POST' });
  if (!response.ok) throw new Error(`failed: ${response.statusText}`);
}

export async function send(client: any, options: any) {
  try {
    await client.request(options);
  } catch (e: any) {
    if (e.config.data.subject_token) e.config.data.subject_token = '***REDACTED***';
    throw e;
  }
}

export class Line {
  clientSecret = process.env.LINE_SECRET;
  login(code: string) {
    const body = new URLSearchParams({ client_secret: String(this.clientSecret), code });
    return fetch('https://api.line.me/oauth2/v2.1/token', { method: 'POST', body });
  }
}

// Properties that have a symbol for a name.
const kUrl = Symbol('url');
const kAuth = Symbol('auth');
export class Proxy {
  [key: symbol]: any;
  constructor(options: any) {
    this[kUrl] = new URL(options.url);
    this[kAuth] = { password: options.password };
  }
  open() {
    logger.debug('to', this[kUrl].hostname);
    logger.debug('as', this[kAuth]); // $ no-key-logging
  }
}

// Links that are mailed, masks, and keys that are ids.
export function link(base: string, token: string, url: URL, REDACTED_TEXT: string, consumer: any) {
  const magic = new URL(`${base}/magic-link/verify`, base);
  magic.searchParams.set('token', token);
  const settings = new URL(base);
  settings.hash = `/settings/?verifyEmail=${token}`;
  url.searchParams.set('access_token', REDACTED_TEXT);
  url.searchParams.set('consumer', consumer.key);
  url.searchParams.set('access_token', token); // $ no-key-in-url
  return [magic.href, settings.href, `${base}/delete-user/callback?token=${token}`];
}
