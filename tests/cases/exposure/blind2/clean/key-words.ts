import { log } from './log';
import { Trie } from './trie';
import { binom } from './binom';

interface Row {
  primaryKey: string;
  foreignKey: string;
  sortKey: string;
}

const i18nKey = 'binom.settings.apiKey.label';
const cacheKey = (page: number) => `binom:campaigns:${page}`;
const publicKey = 'ssh-ed25519 AAAA';
const keyboard = { layout: 'us' };
const keys = Object.keys(binom);

export function show(row: Row, event: KeyboardEvent, tokenCount: number, trie: Trie) {
  log.info(row.primaryKey, row.foreignKey, row.sortKey);
  log.info(i18nKey, cacheKey(3), publicKey, keyboard.layout);
  log.info(`pressed ${event.key}`, keys.join());
  log.info(`tokens used: ${tokenCount}`, trie.tokens.length);
  for (const key in row) log.debug(key);
  for (const [key, value] of new Map([['campaign', 4]])) log.debug(key, value);
  log.info('campaign key', new URL('https://s.redkite.media/click?key=abc').searchParams.get('key'));
  log.info(`keyId ${binom.keyId}, keyName ${binom.apiKeyName}, header ${binom.apiKeyHeader}`);
  log.info('expires', binom.apiKeyExpiresAt, binom.tokenType, binom.isApiKeyValid);
  log.info('reset link', binom.passwordResetUrl, 'policy', binom.passwordPolicy);
}
