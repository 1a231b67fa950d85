import { container, inject, injectable } from 'tsyringe';
import { Effect, Console } from 'effect';
import type { Logger } from './logger';

interface BinomConfig {
  url: string;
  apiKey: string;
  timeout: number;
}

@injectable()
export class BinomGateway {
  constructor(
    @inject('config') private readonly config: BinomConfig,
    @inject('logger') private readonly logger: Logger,
  ) {}

  start() {
    this.logger.info('gateway', { url: this.config.url, timeout: this.config.timeout });

    this.logger.debug('gateway', this.config); // $ no-key-logging

    this.logger.debug(`gateway ${JSON.stringify(this.config)}`); // $ no-key-logging

    const { apiKey, ...rest } = this.config;
    this.logger.debug('gateway', rest);
    return apiKey.length;
  }

  program() {
    return Effect.gen(this, function* () {
      yield* Console.log(`gateway ${this.config.url}`);

      yield* Console.log(`gateway ${this.config.apiKey}`); // $ no-key-logging

      yield* Effect.logDebug('key', this.config.apiKey); // $ no-key-logging
    });
  }
}

const logWith = (logger: Logger) => (label: string) => (value: unknown) => logger.info(`${label}: ${String(value)}`);
const logKey = logWith(container.resolve<Logger>('logger'))('binom key');
logKey(container.resolve<BinomConfig>('config').apiKey); // $ no-key-logging

export const describe = ({ url, timeout }: BinomConfig) => `${url} (${timeout} ms)`;
container.resolve<Logger>('logger').info(describe(container.resolve('config')));
