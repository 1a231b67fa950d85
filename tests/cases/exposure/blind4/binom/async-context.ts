import { AsyncLocalStorage } from 'node:async_hooks';
import { channel } from 'node:diagnostics_channel';
import { performance } from 'node:perf_hooks';
import { debuglog } from 'node:util';
import { logger } from './logger';

interface Context {
  team: string;
  binomApiKey: string;
}

const storage = new AsyncLocalStorage<Context>();
const debug = debuglog('binom');
const secrets = new WeakMap<object, string>();

export function run(context: Context, work: () => Promise<void>) {
  return storage.run(context, work);
}

export function describe() {
  const context = storage.getStore();
  if (!context) throw new Error('no context');
  logger.info(`team ${context.team}`);

  logger.info(`team ${context.team} with ${context.binomApiKey}`); // $ no-key-logging

  debug('team %s', context.team);

  debug('context %j', context); // $ no-key-logging

  performance.mark('binom', { detail: { team: context.team } });
  channel('binom').publish({ team: context.team });
}

export class Handle {
  constructor(apiKey: string) {
    secrets.set(this, apiKey);
  }

  print() {
    logger.info('handle', secrets.has(this));

    logger.info('handle', secrets.get(this)); // $ no-key-logging
  }
}

new Handle(storage.getStore()?.binomApiKey ?? '').print();

process.on('uncaughtException', (error) => {
  logger.fatal({ message: error.message, team: storage.getStore()?.team });

  logger.fatal({ message: error.message, context: storage.getStore() }); // $ MISSING: no-key-logging
});
