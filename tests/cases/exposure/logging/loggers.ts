import winston from 'winston';
import pino from 'pino';
import { getLogger } from 'log4js';
import createDebug from 'debug';
import bunyan from 'bunyan';
import consola from 'consola';
import { Logger } from '@nestjs/common';
import { requireEnv } from './env';

const binomApiKey = requireEnv('BINOM_API_KEY');
const binom = { url: requireEnv('BINOM_URL'), apiKey: binomApiKey };

const wlog = winston.createLogger({ level: 'info' });
wlog.info('start', binom.url);
wlog.info('start', binom); // $ no-key-logging
wlog.log('info', 'start', { key: binomApiKey }); // $ no-key-logging
wlog.log({ level: 'info', message: `key ${binomApiKey}` }); // $ no-key-logging

const plog = pino({ level: 'debug' });
plog.info({ url: binom.url }, 'start');
plog.info({ binom }, 'start'); // $ no-key-logging
const child = plog.child({ tracker: binom.url });
child.warn(binomApiKey, 'bad key'); // $ no-key-logging
const keyed = plog.child({ key: binomApiKey }); // $ no-key-logging

const flog = getLogger('binom');
flog.error('401 with key %s', binomApiKey); // $ no-key-logging
flog.error('401 for %s', binom.url);

const debug = createDebug('binom:client');
debug('config %O', binom); // $ no-key-logging
debug('config for %s', binom.url);
createDebug('binom:raw')(binomApiKey); // $ no-key-logging

const blog = bunyan.createLogger({ name: 'sync' });
blog.info({ headers: { 'api-key': binomApiKey } }, 'request'); // $ no-key-logging
blog.info({ headers: ['accept'] }, 'request');

consola.box(binomApiKey); // $ no-key-logging
consola.success('key is set');

class Sync {
  private readonly logger = new Logger(Sync.name);

  run(): void {
    this.logger.log(`tracker ${binom.url}`);
    this.logger.debug(`key=${binom.apiKey}`); // $ no-key-logging
  }
}

export { keyed, Sync };
