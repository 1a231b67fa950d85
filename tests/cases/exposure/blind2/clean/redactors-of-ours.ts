import { logger } from './logger';
import { config } from './config';

const SECRET_FIELDS = new Set(['api-key', 'apiKey', 'binomApiKey', 'authorization']);

function scrub(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(scrub);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, SECRET_FIELDS.has(name) ? '***' : scrub(inner)]));
}

function maskSecrets(text: string): string {
  return text.replaceAll(config.binomApiKey, '***');
}

class SafeLogger {
  info(message: string, details: object): void {
    logger.info(maskSecrets(message), scrub(details));
  }
}

const safe = new SafeLogger();
safe.info('starting', { url: config.binomUrl, binomApiKey: config.binomApiKey });
safe.info(`with ${config.binomApiKey}`, {});
logger.info(maskSecrets(`curl -H 'api-key: ${config.binomApiKey}' ${config.binomUrl}`));
logger.debug(scrub({ headers: { 'api-key': config.binomApiKey } }));
