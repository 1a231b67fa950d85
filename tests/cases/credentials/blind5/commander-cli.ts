import { Command } from 'commander';
import { input, password } from '@inquirer/prompts';
import { BinomClient } from '@adops/binom';

const program = new Command('spend').option('-k, --api-key <key>', 'Binom API key').option('-u, --url <url>');

program.command('pull').action(async () => {
  const { apiKey, url } = program.opts<{ apiKey: string; url: string }>();
  const client = new BinomClient(url, apiKey); // $ require-env-key
  console.table(await client.campaigns());
});

program.command('ask').action(async () => {
  const url = await input({ message: 'Tracker URL' });
  const key = await password({ message: 'Binom key' });
  const client = new BinomClient(url, key); // $ require-env-key
  console.table(await client.offers());
});

program.command('env').action(async () => {
  const key = process.env.BINOM_API_KEY;
  if (key === undefined || key.length === 0) program.error('BINOM_API_KEY is not set');
  const client = new BinomClient(program.opts().url, key);
  console.table(await client.offers());
});

await program.parseAsync();
