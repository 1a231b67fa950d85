import pino from 'pino';
import { settings } from './settings';

const { binom } = settings;
const headers = { 'api-key': binom.apiKey, accept: 'application/json' };

const strict = pino({ redact: ['headers["api-key"]', 'apiKey', '*.apiKey', 'binomApiKey'] });
strict.info({ headers }, 'request');
strict.info({ binom }, 'settings');
strict.info(`key ${binom.apiKey}`); // $ no-key-logging

const half = pino({ redact: { paths: ['headers.authorization', 'req.headers.authorization'], censor: '***' } });
half.info({ headers }, 'request'); // $ no-key-logging

const plain = pino();
plain.info({ headers }, 'request'); // $ no-key-logging
