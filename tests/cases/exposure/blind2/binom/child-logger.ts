import winston from 'winston';
import pino from 'pino';
import bunyan from 'bunyan';
import { config } from './config';

const root = winston.createLogger({ defaultMeta: { app: 'binom-sync', tracker: config.binom.url } });
const leaky = winston.createLogger({
  defaultMeta: { app: 'binom-sync', key: config.binom.apiKey }, // $ no-key-logging
});

export const forTracker = root.child({ tracker: config.binom.url });

export const forKey = root.child({ binomApiKey: config.binom.apiKey }); // $ no-key-logging

const base = pino();
export const child = base.child({ trackerKey: config.binom.apiKey }); // $ no-key-logging
export const scoped = base.child({ hasKey: config.binom.apiKey !== '' });

export const old = bunyan.createLogger({ name: 'binom', key: config.binom.apiKey }); // $ no-key-logging
old.info({ url: config.binom.url }, 'ready');

export const guarded = pino({ redact: { paths: ['binomApiKey', 'headers["api-key"]'], censor: '[gone]' } });
guarded.info({ binomApiKey: config.binom.apiKey }, 'start');

guarded.info(`start with ${config.binom.apiKey}`); // $ no-key-logging

leaky.info('started');
