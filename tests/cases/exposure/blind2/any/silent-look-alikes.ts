//@ {"settings": {"binom": {"credentials": "any"}}}
import bcrypt from 'bcrypt';
import jwt from 'jsonwebtoken';
import { logger } from './logger';

export async function register(req: Req, res: Res) {
  const { email, password } = req.body;
  logger.info(`registering ${email}`);
  logger.info('password strength', strength(password));
  logger.info('password ok', isStrongPassword(password));
  logger.info({ passwordLength: password.length, hasSymbols: /\W/.test(password) });
  const passwordHash = await bcrypt.hash(password, 12);
  logger.debug({ email, passwordHash });
  await db.users.insert({ email, passwordHash });
  logger.debug('token expires in', jwt.decode(req.cookies.session)?.exp);
  logger.info('tokens', usage.prompt_tokens, usage.completion_tokens, usage.totalTokens);
  logger.warn('Redis server does not require a password, but a password was supplied.');
  logger.warn(`no password is configured for ${email}`);
  logger.info('auth method', req.authMethod, 'auth status', req.authStatus);
  logger.info('key pressed', req.key, 'partition key', req.partitionKey);
  logger.info(req.headers['x-request-id'], req.headers.host);
  logger.info('author', req.author, 'authority', req.authority);
  logger.info(`csrf header is ${CSRF_HEADER}, token name ${TOKEN_NAME}`);
  logger.info('secretary', req.secretary, 'passenger', req.passenger, 'compass', req.compass);
  logger.info('password changed at', req.passwordChangedAt, 'attempts', req.passwordAttempts);
  logger.info('credential type', req.credentialType, 'credential id', req.credentialId);
  logger.info(`secret ${req.secretName} in ${req.secretPath}`);
  if (!password) throw new Error('password must not be empty');
  if (password !== req.body.passwordConfirmation) throw new Error('passwords do not match');
  return res.status(201).json({ email, message: 'Password saved', passwordRequired: true });
}

interface Req {
  body: Record<string, string>;
  cookies: Record<string, string>;
  headers: Record<string, string>;
  [name: string]: unknown;
}
interface Res {
  status(code: number): { json(body: object): void };
}
declare const db: { users: { insert(row: object): Promise<void> } };
declare const usage: Record<string, number>;
declare function strength(value: string): number;
declare function isStrongPassword(value: string): boolean;
const CSRF_HEADER = 'x-csrf-token';
const TOKEN_NAME = 'csrf';
