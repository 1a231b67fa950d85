//@ {"settings":{"binom":{"credentials":"any"}}}
// serverless / terraform-ish / CI tables
module.exports = {
  provider: { name: 'aws', environment: { DB_PASSWORD: 'alpaca-trek-88', JWT_SECRET: '${ssm:/prod/jwt}', STAGE: '${sls:stage}' } }, // $ no-hardcoded-key
  env: [
    { name: 'POSTGRES_PASSWORD', value: 'llama-trek-99' }, // $ no-hardcoded-key
    { name: 'POSTGRES_USER', value: 'llama' },
    { name: 'API_TOKEN', valueFrom: { secretKeyRef: { name: 'api', key: 'token' } } },
  ],
  dotenv: 'NODE_ENV=production\nDB_PASSWORD=vicuna-trek-77\n', // $ no-hardcoded-key
  sample: 'DB_PASSWORD=<password>\nAPI_TOKEN=\n',
  args: ['--user', 'ci', '--password', 'guanaco-66'], // $ no-hardcoded-key
  help: ['--password', 'read it from a prompt'],
  npmrc: '//registry.npmjs.org/:_authToken=${NPM_TOKEN}',
  npmrc2: '//registry.npmjs.org/:_authToken=npm_ExCDfZeFkYt8YSmsDndoSnvttKEDYFTIZ7KU', // $ no-hardcoded-key
  netrc: 'machine git.example.org login ci password 0kapi-55', // $ no-hardcoded-key
};
