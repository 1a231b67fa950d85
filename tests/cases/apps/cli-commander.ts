import { Command } from 'commander';

const program = new Command();
program
  .option('-u, --url <url>', 'tracker')
  .option('-k, --api-key <key>', 'Binom API key')
  .action(async (options) => {
    const response = await fetch(`${options.url}/public/api/v1/info/campaign`, {
      headers: { 'api-key': options.apiKey }, // $ require-env-key
    });
    console.log(response.status);
  });
program.parse();
