import { EventEmitter, once } from 'node:events';
import pino from 'pino';
import { readSecret } from './vault.mjs';

const log = pino({ level: 'debug' });
const bus = new EventEmitter();

bus.on('binom:connected', ({ host, ms }) => log.info({ host, ms }, 'connected'));

bus.on('binom:auth', (auth) => log.debug(auth, 'auth')); // $ no-key-logging

bus.once('binom:rotated', (fingerprint) => log.info(`rotated, fingerprint ${fingerprint}`));

export async function connect(host) {
  const apiKey = await readSecret('binom/api-key');
  const started = Date.now();
  bus.emit('binom:auth', { host, apiKey });
  const res = await fetch(`https://${host}/public/api/v1/info/offer`, { headers: { 'api-key': apiKey } });
  bus.emit('binom:connected', { host, ms: Date.now() - started });

  if (res.status === 403) {
    bus.emit('error', new Error(`key ${apiKey} is blocked on ${host}`)); // $ no-key-logging
  }
  return res.json();
}

await once(bus, 'binom:connected');
