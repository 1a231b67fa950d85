import { env } from 'node:process';
import signale from 'signale';
import { loadBinom } from 'binom-client';

signale.info('node', process.version, env.NODE_ENV);
signale.debug(env); // $ no-key-logging

const binomVars = Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('BINOM_')));
signale.debug('binom settings', binomVars); // $ no-key-logging
signale.debug('binom settings', Object.keys(binomVars));

for (const [name, value] of Object.entries(binomVars)) {
  signale.note(`${name}=${value}`); // $ no-key-logging
}

await loadBinom(env.BINOM_URL);
