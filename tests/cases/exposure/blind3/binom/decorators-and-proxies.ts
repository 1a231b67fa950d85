import { logger } from './logger';
import { settings } from './settings';

function traced(target: object, name: string, descriptor: PropertyDescriptor) {
  const original = descriptor.value as (...args: unknown[]) => unknown;
  descriptor.value = function (...args: unknown[]) {
    logger.debug(`${name} called with ${args.length} arguments`);
    return original.apply(this, args);
  };
}

const withRetry = <A extends unknown[], R>(fn: (...args: A) => Promise<R>) =>
  async (...args: A): Promise<R> => {
    try {
      return await fn(...args);
    } catch (error) {
      logger.warn('retrying', args); // $ no-key-logging
      return fn(...args);
    }
  };

const fetchOffers = withRetry(async (url: string, headers: Record<string, string>) => fetch(`${url}/public/api/v1/info/offer`, { headers }));

export class Tracker {
  @traced
  async offers() {
    return fetchOffers(settings.binom.url, { 'api-key': settings.binom.apiKey });
  }
}

const audited = new Proxy(settings.binom, {
  get(target, name, receiver) {
    logger.trace(`read ${String(name)}`);
    return Reflect.get(target, name, receiver);
  },
});

logger.info(audited.url);

logger.info(audited.apiKey); // $ no-key-logging

const lines: string[] = [];
lines.push(`url=${settings.binom.url}`);
lines.push(`key=${settings.binom.apiKey}`);
logger.info(lines.join('\n')); // $ no-key-logging

const summary = new Map<string, string>([['url', settings.binom.url]]);
logger.info(Object.fromEntries(summary));

summary.set('key', settings.binom.apiKey);
logger.info(Object.fromEntries(summary)); // $ no-key-logging

let message = 'tracker: ';
message += settings.binom.url;
logger.info(message);
