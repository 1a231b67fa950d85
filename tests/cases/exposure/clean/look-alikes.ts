import { logger } from './logger';
import { settings } from './settings';

const keyboard = { layout: 'qwerty' };
const apiKeyHeader = 'api-key';
const binomKeyName = 'BINOM_API_KEY';
const publicKey = 'ssh-ed25519 AAAA';

export function start(rows: { key: string; value: number }[], campaignKey: string): void {
  logger.info('keyboard', keyboard);
  logger.info(`set ${binomKeyName}, sent as ${apiKeyHeader}`);
  logger.info(publicKey);
  logger.info('campaign', campaignKey, `https://trk.acme.io/click?key=${campaignKey}`);
  for (const { key, value } of rows) logger.debug(key, value);
  logger.info('binom', { configured: 'apiKey' in settings.binom, hasKey: settings.binom.apiKey !== undefined });
  logger.info('tokens used', { tokens: rows.length, tokenCount: 12 });
  localStorage.setItem('binom.apiKeyHint', 'Find it in Settings > User');
  if (!settings.binom.apiKey) throw new Error('Please set BINOM_API_KEY (see the docs)');
  if (settings.binom.apiKey.length !== 64) throw new Error(`The key has ${settings.binom.apiKey.length} characters`);
}
