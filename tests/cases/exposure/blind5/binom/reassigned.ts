import { config } from './config';
import { log } from './log';

export async function login() {
  let value: string | undefined = config.binom.url;
  log.info('first', value.length);
  let message = 'tracker ' + config.binom.url;
  log.info(message);
  message += ', key ';
  message += config.binom.apiKey;
  log.info(message); // $ no-key-logging

  const parts: string[] = [];
  parts.push(config.binom.url);
  parts.push(config.binom.apiKey);
  log.info(parts.join(' ')); // $ no-key-logging

  const bag: Record<string, unknown> = {};
  bag.url = config.binom.url;
  log.info(bag.url);
  bag['auth'] = config.binom.apiKey;
  log.info(bag); // $ no-key-logging
  delete bag['auth'];
  value = undefined;
  return value;
}
