import { Agent } from 'node:https';
import axios from 'axios';

const env = process.env.NODE_ENV;
const isProd = process.env.NODE_ENV === 'production';
const ignoreSsl = process.env.BINOM_IGNORE_SSL === 'true';

export const a = new Agent({ rejectUnauthorized: !ignoreSsl }); // $ no-disabled-tls-verification
export const b = new Agent({ rejectUnauthorized: env === 'production' }); // $ no-disabled-tls-verification
export const c = new Agent({ rejectUnauthorized: isProd }); // $ no-disabled-tls-verification
export const d = new Agent({ rejectUnauthorized: process.env.TLS_CHECK !== '0' }); // $ no-disabled-tls-verification
export const e = new Agent({ rejectUnauthorized: !process.env.INSECURE }); // $ no-disabled-tls-verification
export const f = new Agent({ rejectUnauthorized: isProd ? true : false }); // $ no-disabled-tls-verification
export const g = new Agent({ rejectUnauthorized: Boolean(process.env.VERIFY_TLS) }); // $ no-disabled-tls-verification
export const h = new Agent({ rejectUnauthorized: JSON.parse(process.env.TLS_VERIFY ?? 'true') }); // $ no-disabled-tls-verification
export const i = new Agent({ rejectUnauthorized: !!process.env.CI }); // $ no-disabled-tls-verification
export const j = new Agent({ ...(isProd ? {} : { rejectUnauthorized: false }) }); // $ no-disabled-tls-verification
export const k = new Agent({ ...(!isProd && { rejectUnauthorized: false }) }); // $ no-disabled-tls-verification
export const l = new Agent({ rejectUnauthorized: process.env.NODE_ENV !== 'development' }); // $ no-disabled-tls-verification

export function build(options: { ignoreSsl: boolean; insecure?: boolean; allowSelfSigned?: boolean }) {
  return [
    new Agent({ rejectUnauthorized: !options.ignoreSsl }), // $ no-disabled-tls-verification
    new Agent({ rejectUnauthorized: !options.insecure }), // $ no-disabled-tls-verification
    new Agent({ rejectUnauthorized: options.allowSelfSigned ? false : true }), // $ no-disabled-tls-verification
    new Agent({ rejectUnauthorized: options.allowSelfSigned !== true }), // $ no-disabled-tls-verification
  ];
}

export const client = axios.create({
  baseURL: 'https://trk.fieldstone-ads.com',
  httpsAgent: new Agent({
    rejectUnauthorized: import.meta.env.PROD, // $ no-disabled-tls-verification
  }),
});
