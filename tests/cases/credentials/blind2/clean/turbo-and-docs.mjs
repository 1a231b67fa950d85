import { writeFileSync } from 'node:fs';

export const turbo = {
  globalEnv: ['BINOM_API_KEY', 'BINOM_URL'],
  tasks: { build: { env: ['BINOM_TOKEN'], outputs: ['dist/**'] } },
};

const variables = [
  { name: 'BINOM_API_KEY', required: true, example: '<api-key>', description: 'key of the Binom user for reports' },
  { name: 'BINOM_URL', required: true, example: 'https://tracker.example.com', description: 'address of the tracker' },
  { name: 'BINOM_TOKEN', required: false, example: 'binom_sk_...', description: 'key of Binom.Router' },
];

const lines = variables.map(({ name, example }) => `${name}=${example}`);
writeFileSync('.env.example', `${lines.join('\n')}\n`);
writeFileSync(
  'docs/env.md',
  variables.map(({ name, required, description }) => `| \`${name}\` | ${required ? 'yes' : 'no'} | ${description} |`).join('\n'),
);

export const secretsOfPipeline = { BINOM_API_KEY: '${{ secrets.BINOM_API_KEY }}', BINOM_TOKEN: '$(binomToken)', BINOM_KEY: 'vault:adops/binom#key' };
