import axios from 'axios';
import chalk from 'chalk';
import { logger } from './logger';
import { requireEnv } from './env';

const apiKey = requireEnv('BINOM_API_KEY');
const config = { url: requireEnv('BINOM_URL'), apiKey };
const print = console.log.bind(console, '[binom]');
const { warn } = console;
const out = { line: console.log };

print(config.url);
print(config); // $ no-key-logging
warn(`key ${apiKey}`); // $ no-key-logging
out.line(config.apiKey); // $ no-key-logging
console.log.call(console, apiKey); // $ no-key-logging
console.log.apply(console, [config]); // $ no-key-logging
logger?.info?.(apiKey); // $ no-key-logging

export function write(level: 'info' | 'warn', message: string): void {
  logger[level](message);
  logger[level](message, config); // $ no-key-logging
  console[level](config.apiKey); // $ no-key-logging
}

console.log(Object.assign({}, config), config.url); // $ no-key-logging
console.log(structuredClone(config)); // $ no-key-logging
console.log(JSON.parse(JSON.stringify(config))); // $ no-key-logging
console.log(config['api' + 'Key']); // $ no-key-logging
console.log(chalk.red(apiKey)); // $ no-key-logging
console.log(chalk.red('no key'));
for (const name in config) console.log(name, config[name as 'url']); // $ no-key-logging
for (const name in config) console.log(name);

console.log(new Map([['apiKey', apiKey]])); // $ no-key-logging
console.log([...new Headers({ 'api-key': apiKey }).entries()]); // $ no-key-logging
console.log([...new Headers({ 'api-key': apiKey }).keys()]);

Promise.resolve(apiKey).then(console.log); // $ no-key-logging
[config.url].forEach(console.log);
[config.url, apiKey].forEach(console.log); // $ no-key-logging
process.on('exit', () => console.log(config)); // $ no-key-logging

axios.defaults.headers.common['api-key'] = apiKey;
console.log(axios.defaults.timeout);
console.log(axios.defaults.headers); // $ no-key-logging

export async function show(): Promise<void> {
  const read = async () => ({ ...config, at: Date.now() });
  const current = await read();
  console.log(current.at);
  console.log(current); // $ no-key-logging
  const { apiKey: hidden, ...visible } = current;
  console.log(visible, hidden.length);
}
