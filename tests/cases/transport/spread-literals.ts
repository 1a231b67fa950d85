import https from 'node:https';

declare const host: string;
export const agent = new https.Agent({ keepAlive: true, ...{ rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const first = new https.Agent({ rejectUnauthorized: true, ...{ rejectUnauthorized: false } }); // $ no-disabled-tls-verification
export const other = new https.Agent({ ...{ rejectUnauthorized: false }, keepAlive: true }); // $ no-disabled-tls-verification
