import https from 'node:https';

const flags = new Map<string, boolean>([['rejectUnauthorized', false]]); // $ no-disabled-tls-verification
flags.set('keepAlive', true);
export const agent = new https.Agent(Object.fromEntries(flags));
