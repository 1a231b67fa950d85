import * as readline from 'node:readline/promises';
import { stdin, stdout } from 'node:process';
import prompts from 'prompts';
import { input, password } from '@inquirer/prompts';
import minimist from 'minimist';
import got from 'got';

const url = 'https://cli.greenbriar.io/public/api/v1';
const binom = (path, key) => got(`${url}/${path}`, { headers: { 'api-key': key } }).json();

const rl = readline.createInterface({ input: stdin, output: stdout });
const typed = await rl.question('Binom key: ');
await got(`${url}/groups`, { headers: { 'api-key': typed } }).json(); // $ require-env-key

const answer = await prompts({ type: 'password', name: 'token', message: 'Key' });
await got.post(`${url}/campaign`, { json: { name: 'x' }, headers: { 'api-key': answer.token } }).json(); // $ require-env-key

const masked = await password({ message: 'Key of Binom' });
await got(`${url}/landing/list/all`, { headers: { 'Api-Key': masked } }).json(); // $ require-env-key

const preset = await input({ message: 'Preset' });
const key = process.env.BINOM_API_KEY;
if (!key || key.length < 39) {
  console.error('BINOM_API_KEY is missing or too short');
  process.exit(1);
}
console.log(await binom(`report/campaign?datePreset=${preset}`, key));

const argv = minimist(process.argv.slice(2));
await got(`${url}/offer/list/all`, { headers: { 'api-key': argv.key ?? argv.k } }).json(); // $ require-env-key
const [, , third] = process.argv;
await got(`${url}/trends`, { headers: { 'api-key': third } }).json(); // $ require-env-key
