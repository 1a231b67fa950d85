import { pipeline, Transform } from 'node:stream';
import { createServer } from 'node:http';
import { log } from './log';
import { getBinomAccount } from './accounts';

async function* readAccounts(ids: string[]) {
  for (const id of ids) yield await getBinomAccount(id);
}

export async function dump(ids: string[]) {
  for await (const account of readAccounts(ids)) {
    log.info(account.id, account.binomUrl);

    log.info(account.binomApiKey); // $ no-key-logging

    log.info(`${account.id}: ${account.binomApiKey ? 'ok' : 'no key'}`);
  }
}

export async function compare(a: string, b: string) {
  const [left, right] = await Promise.all([getBinomAccount(a), getBinomAccount(b)]);
  log.info('same tracker', left.binomUrl === right.binomUrl);

  log.info('keys', left.binomApiKey, right.binomApiKey); // $ no-key-logging

  log.info('same key', left.binomApiKey === right.binomApiKey);

  const { value, done } = await readAccounts([a]).next();
  if (!done) log.info('first', value.binomApiKey); // $ no-key-logging
}

export const server = createServer(async (req, res) => {
  const account = await getBinomAccount(req.url ?? '');
  res.writeHead(200, { 'content-type': 'application/json', 'x-tracker': account.binomUrl });

  res.end(JSON.stringify({ id: account.id, key: account.binomApiKey })); // $ no-client-exposed-key
});

export const other = createServer(async (req, res) => {
  const account = await getBinomAccount('main');

  res.setHeader('x-binom-key', account.binomApiKey); // $ no-client-exposed-key

  res.writeHead(200, { 'x-api-key': account.binomApiKey }); // $ no-client-exposed-key
  res.end();
});

pipeline(
  process.stdin,
  new Transform({
    transform(chunk, _encoding, done) {
      done(null, chunk);
    },
  }),
  process.stdout,
  (error) => log.warn(error?.message ?? 'done'),
);
