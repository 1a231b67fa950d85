//@ {"settings": {"binom": {"credentials": "any"}}}
import { logger } from './logger';
import { Lexer } from './lexer';
import { cache } from './cache';

export class Parser {
  private token = '';
  constructor(private readonly lexer: Lexer) {}

  next() {
    this.token = this.lexer.next();
    logger.trace('token', this.token);
    if (this.token === '') throw new SyntaxError(`unexpected token ${this.token}`);
    return this.token;
  }
}

export function pages(pageToken: string, nextPageToken: string, continuationToken: string) {
  logger.info('page', pageToken, nextPageToken, continuationToken);
}

export function keys(event: KeyboardEvent, map: Map<string, number>, primaryKey: string, sortKey: string) {
  logger.info('key', event.key, primaryKey, sortKey, [...map.keys()]);
  for (const key of map.keys()) logger.info(key, cache.get(key));
}

export function policy(user: { passwordExpiresAt: Date; failedPasswordAttempts: number; passwordPolicyId: string; mfaEnabled: boolean }) {
  logger.info(user.passwordExpiresAt, user.failedPasswordAttempts, user.passwordPolicyId, user.mfaEnabled);
  localStorage.setItem('passwordExpiresAt', user.passwordExpiresAt.toISOString());
  localStorage.setItem('mfaEnabled', String(user.mfaEnabled));
  if (user.failedPasswordAttempts > 3) throw new Error(`too many password attempts: ${user.failedPasswordAttempts}`);
}

export const messages = {
  password: 'Password must have 12 characters',
  token: 'Your session has expired',
};
logger.info(messages.password);
throw new Error(messages.token);
