#!/usr/bin/env node
import { program } from 'commander';
import chalk from 'chalk';
import Table from 'cli-table3';
import ora from 'ora';
import boxen from 'boxen';
import { loadProfile } from './profile.mjs';

program
  .command('whoami')
  .option('--verbose')
  .action(async (options) => {
    const profile = await loadProfile();
    const spinner = ora(`asking ${profile.binomUrl}`).start();
    const res = await fetch(`${profile.binomUrl}/public/api/v1/identity/info`, { headers: { 'api-key': profile.binomApiKey } });

    if (!res.ok) {
      spinner.fail(`refused, key was ${profile.binomApiKey}`); // $ no-key-logging
      process.exit(1);
    }
    spinner.succeed('accepted');

    const table = new Table({ head: ['setting', 'value'] });
    table.push(['url', profile.binomUrl]);
    table.push(['key', profile.binomApiKey.slice(-4)]);
    console.log(table.toString());

    if (options.verbose) console.log(chalk.gray(`key: ${profile.binomApiKey}`)); // $ no-key-logging

    console.log(boxen(chalk.bold('key ') + chalk.green(profile.binomApiKey))); // $ no-key-logging

    console.log(JSON.stringify({ ...profile, binomApiKey: undefined }));

    process.stdout.write(JSON.stringify(profile) + '\n'); // $ no-key-logging
  });

program.parse();
