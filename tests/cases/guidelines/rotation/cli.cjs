const { Command } = require('commander');
const { BinomAdmin } = require('./binom-admin.cjs');
const { Octokit } = require('@octokit/rest');
const octokit = new Octokit({ auth: process.env.GITHUB_TOKEN });

const program = new Command();
program
  .command('rotate <user>')
  .action(async (user) => {
    const admin = new BinomAdmin(process.env.BINOM_URL);
    const oldKey = await admin.getKey(user);
    const newKey = await admin.generateKey(user);
    await octokit.actions.createOrUpdateRepoSecret({ owner: 'a', repo: 'b', secret_name: 'BINOM_API_KEY', encrypted_value: newKey });
    await admin.revokeKey(oldKey); // $ require-safe-key-rotation
  });

program.command('revoke <key>').action(async (key) => {
  const admin = new BinomAdmin(process.env.BINOM_URL);
  await admin.revokeKey(key);
});

program.parseAsync();
