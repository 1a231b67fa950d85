import { format, inspect } from 'node:util';
import debugFactory from 'debug';
import { getBinomKey } from './secrets';

const debug = debugFactory('binom:http');
const verbose = debug.extend('verbose');

export async function start(): Promise<void> {
  const key = await getBinomKey();
  const request = { method: 'GET', path: '/public/api/v1/rotation/list/filtered', headers: { 'Api-Key': key } };

  debug('%s %s', request.method, request.path);

  debug('%O', request); // $ no-key-logging

  verbose('authenticated as %s', key); // $ no-key-logging

  verbose('key of %d characters', key.length);

  const line = format('%s with key %s', request.path, key);
  process.stderr.write(`${line}\n`); // $ no-key-logging

  process.stdout.write(inspect(request, { depth: 4 })); // $ no-key-logging

  process.stdout.write(inspect({ path: request.path, headers: Object.keys(request.headers) }));

  console.dir(request, { depth: null }); // $ no-key-logging

  console.table([{ name: 'key', set: Boolean(key) }]);

  console.table([{ name: 'key', value: key }]); // $ no-key-logging

  console.group(`binom ${request.method}`);
  console.groupEnd();

  console.assert(key.length === 64, 'the key %s has an odd length', key); // $ no-key-logging

  console.assert(key.length === 64, 'the key has an odd length');
}
