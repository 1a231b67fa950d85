#!/usr/bin/env node
import { Command } from 'commander';
import inquirer from 'inquirer';
import { readFileSync } from 'node:fs';
import { BinomClient } from '@adops/binom';

const program = new Command('binom-cli');

program
  .command('report')
  .requiredOption('-k, --api-key <key>', 'API key of the Binom user')
  .option('-u, --url <url>', 'tracker', 'https://tracker.example.com')
  .action(async (options) => {
    const client = new BinomClient(options.url, options.apiKey); // $ require-env-key
    console.table(await client.report({ datePreset: 'today' }));
  });

program
  .command('login')
  .action(async () => {
    const { key } = await inquirer.prompt([{ type: 'password', name: 'key', message: 'Binom API key' }]);
    const client = new BinomClient('https://tracker.example.com', key); // $ require-env-key
    console.log((await client.me()).login);
  });

program
  .command('sync')
  .action(async () => {
    const saved = JSON.parse(readFileSync(`${process.env.HOME}/.binomrc`, 'utf8'));
    const client = new BinomClient(saved.url, saved.apiKey); // $ require-env-key
    await client.sync();
  });

program
  .command('ci')
  .action(async () => {
    const key = process.env.BINOM_API_KEY;
    if (!key) {
      program.error('set BINOM_API_KEY');
    }
    await new BinomClient('https://tracker.example.com', key!).sync();
  });

program
  .command('mounted')
  .action(async () => {
    const key = readFileSync('/run/secrets/binom_api_key', 'utf8').trim();
    await new BinomClient('https://tracker.example.com', key).sync();
  });

program.parseAsync();
