import out from './logger.js';
import { createLogger } from '../lib/logging.js';
import { binom } from './config.js';

const l = createLogger('binom');
const { warn } = out;
const note = out.info.bind(out);

export async function check() {
  note('checking %s', binom.url);
  note('checking with %s', binom.apiKey); // $ no-key-logging
  out.debug(binom.url);
  out.debug(binom.apiKey); // $ no-key-logging
  l.trace({ url: binom.url });
  l.trace({ url: binom.url, key: binom.apiKey }); // $ no-key-logging
  const res = await fetch(`${binom.url}/public/api/v1/info`, { headers: { 'api-key': binom.apiKey } });
  if (!res.ok) warn('refused', binom.apiKey); // $ no-key-logging
  return res.ok;
}
