import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { logger } from './logger';
import { requireEnv } from './env';

const binomApiKey = requireEnv('BINOM_API_KEY');

const mask = (value: string) => value.replace(/.(?=.{4})/g, '*');
const fingerprint = (value: string) => createHash('sha256').update(value).digest('hex').slice(0, 8);
const last4 = (value: string) => value.slice(-4);
const isSet = (value: string | undefined) => value !== undefined && value !== '';

logger.info(`key ${mask(binomApiKey)}`);
logger.info(`key ${fingerprint(binomApiKey)}`);
logger.info(`key …${last4(binomApiKey)}`);
logger.info('key set:', isSet(binomApiKey));
logger.info('key', binomApiKey ? 'present' : 'absent');
logger.info({ keyLength: binomApiKey.length, hex: /^[0-9a-f]+$/.test(binomApiKey) });
logger.info('same key', timingSafeEqual(Buffer.from(binomApiKey), Buffer.from(binomApiKey)));
logger.info('signature', createHmac('sha256', binomApiKey).update('ping').digest('base64'));
logger.info('starts like v1:', binomApiKey.startsWith('1'));
logger.info('index', binomApiKey.indexOf('000001'));
logger.info(`tail ${binomApiKey.substring(binomApiKey.length - 4)}`);
logger.info(`key ${'•'.repeat(binomApiKey.length)}`);
logger.info(`key ${binomApiKey.at(0)}…${binomApiKey.at(-1)}`);
logger.info('BINOM_API_KEY' in process.env ? 'configured' : 'BINOM_API_KEY is missing');
