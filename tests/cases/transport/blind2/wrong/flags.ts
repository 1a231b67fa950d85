import https from 'node:https';
import { parseArgs } from 'node:util';
import yargs from 'yargs';
import tls from 'node:tls';

const { values } = parseArgs({ options: { insecure: { type: 'boolean' }, base: { type: 'string' } } });
const argv = yargs(process.argv.slice(2)).option('skip-tls', { type: 'boolean' }).parseSync();

const isProd = process.env.NODE_ENV === 'production';
const verify = process.env.TRACKER_TLS_VERIFY !== 'false';

export const a = new https.Agent({ rejectUnauthorized: !values.insecure }); // $ no-disabled-tls-verification
export const b = new https.Agent({ rejectUnauthorized: isProd }); // $ no-disabled-tls-verification
export const c = new https.Agent({ rejectUnauthorized: verify }); // $ no-disabled-tls-verification
export const d = new https.Agent({ rejectUnauthorized: process.env.NODE_ENV !== 'development' }); // $ no-disabled-tls-verification
export const e = new https.Agent({ rejectUnauthorized: isProd ? true : false }); // $ no-disabled-tls-verification
export const f = new https.Agent({ ...(isProd ? {} : { rejectUnauthorized: false }) }); // $ no-disabled-tls-verification
export const g = new https.Agent({ rejectUnauthorized: import.meta.env?.PROD }); // $ no-disabled-tls-verification
export const h = new https.Agent({ rejectUnauthorized: !process.argv.includes('--insecure') }); // $ no-disabled-tls-verification
export const i = new https.Agent({ rejectUnauthorized: !argv.skipTls }); // $ no-disabled-tls-verification

export const socket = tls.connect({
  host: 'trk.meadow-ads.com',
  port: 443,
  checkServerIdentity: isProd ? tls.checkServerIdentity : () => undefined, // $ no-disabled-tls-verification
});

if (!isProd) process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'; // $ no-disabled-tls-verification

export const silent = new https.Agent({ rejectUnauthorized: true || values.insecure, keepAlive: isProd });
export const base = values.base ?? 'https://trk.meadow-ads.com';
