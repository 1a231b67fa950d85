import { parseArgs } from 'node:util';
import { program } from 'commander';
import minimist from 'minimist';
import meow from 'meow';
import prompts from 'prompts';
import inquirer from 'inquirer';
import { input, password } from '@inquirer/prompts';
import { createInterface } from 'node:readline/promises';
import { BinomClient } from '@adops/binom';

const url = 'https://bn.tidewater-media.com';

export const fromArgv = () => new BinomClient(url, process.argv[2]); // $ require-env-key

export function fromSlice() {
  const [, , tracker, key] = process.argv;
  return new BinomClient(tracker, key); // $ require-env-key
}

export function fromParseArgs() {
  const { values } = parseArgs({ options: { key: { type: 'string' }, days: { type: 'string' } } });
  return new BinomClient(url, values.key); // $ require-env-key
}

export function fromCommander() {
  program.requiredOption('--key <key>').option('--days <n>', 'days', '7');
  program.parse();
  const options = program.opts();
  return new BinomClient(url, options.key); // $ require-env-key
}

export function fromMinimist() {
  const argv = minimist(process.argv.slice(2));
  return new BinomClient(argv.url, argv.key); // $ require-env-key
}

const cli = meow('usage', { importMeta: import.meta, flags: { apiKey: { type: 'string' } } });
export const fromMeow = () =>
  fetch(`${url}/public/api/v1/groups`, { headers: { 'api-key': cli.flags.apiKey } }); // $ require-env-key

export async function fromPrompts() {
  const { key } = await prompts({ type: 'password', name: 'key', message: 'API key' });
  return new BinomClient(url, key); // $ require-env-key
}

export async function fromInquirer() {
  const answers = await inquirer.prompt([{ type: 'password', name: 'binomApiKey', message: 'API key' }]);
  return new BinomClient(url, answers.binomApiKey); // $ require-env-key
}

export async function fromInput() {
  const tracker = await input({ message: 'tracker' });
  return new BinomClient(tracker, await password({ message: 'key' })); // $ require-env-key
}

export async function fromReadline() {
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const key = await rl.question('Binom API key: ');
  rl.close();
  return new BinomClient(url, key); // $ require-env-key
}

export function fromEnvWithDays() {
  const days = Number(process.argv[2] ?? '7');
  const key = process.env.BINOM_API_KEY;
  if (!key) throw new Error('BINOM_API_KEY is not set');
  return new BinomClient(url, key, { days });
}
