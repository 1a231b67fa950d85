import https from 'node:https';

const options = Object.fromEntries([
  ['keepAlive', true],
  ['rejectUnauthorized', false], // $ no-disabled-tls-verification
]);
export const agent = new https.Agent(options);
