import { requireEnv } from './env';

const apiKey = requireEnv('BINOM_API_KEY');
const config = { url: requireEnv('BINOM_URL'), apiKey };

function logInfo(message: string, ...rest: unknown[]): void {
  console.log(new Date().toISOString(), message, ...rest);
}

const fail = (text: string): void => {
  console.error(`FAILED: ${text}`);
  process.exitCode = 1;
};

class Journal {
  debug(message: string, data?: object): void {
    console.debug('[binom]', message, data);
  }
}

function connect(key: string, attempts: number): number {
  const client = { key, open: Date.now() };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (client.open > 0) return attempt;
  }
  console.warn('could not connect with', key); // $ no-key-logging
  return -1;
}

const journal = new Journal();

logInfo('tracker', config.url);
logInfo('tracker', config); // $ no-key-logging
fail(`no answer from ${config.url}`);
fail(`no answer for ${apiKey}`); // $ no-key-logging
journal.debug('options', { url: config.url });
journal.debug('options', config); // $ no-key-logging
connect(apiKey, 3);
