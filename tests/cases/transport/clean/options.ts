import https, { Agent } from 'node:https';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

interface Options {
  rejectUnauthorized: false;
  strictSSL?: boolean;
}

type Lax = { rejectUnauthorized: false };

export const a = new Agent({ rejectUnauthorized: true });
export const b = new Agent({ rejectUnauthorized: !false });
export const c = new Agent({ rejectUnauthorized: !!1 });
export const d = new Agent({ ca: readFileSync('ca.pem') });
export const e = (options: Options) => new Agent({ rejectUnauthorized: options.rejectUnauthorized });
export const f = (options?: { verify?: boolean }) => new Agent({ rejectUnauthorized: options?.verify ?? true });
export const g = (options: { verify?: boolean }) => new Agent({ rejectUnauthorized: options.verify !== false });
export const h = ({ rejectUnauthorized = true }) => new Agent({ rejectUnauthorized });
export const i = (options: Lax | undefined) => options?.rejectUnauthorized === false;

const VERIFY = true;
export const j = new Agent({ rejectUnauthorized: VERIFY });

const options = { rejectUnauthorized: true, strictSSL: true };
delete (options as Partial<typeof options>).rejectUnauthorized;
if (!options.rejectUnauthorized) throw new Error('rejectUnauthorized must not be false');

export const schema = z.object({ rejectUnauthorized: z.boolean().default(true), strictSSL: z.literal(true) });
export const jsonSchema = {
  properties: { rejectUnauthorized: { type: 'boolean', default: true }, strictSSL: { const: true } },
};

export const message = 'Never set rejectUnauthorized: false';
console.warn({ rejectUnauthorized: options.rejectUnauthorized });
console.warn('tls', { rejectUnauthorized: false });

export const server = https.createServer({ key: 'k', cert: 'c', requestCert: true, rejectUnauthorized: false });
const serverOptions = { requestCert: true, rejectUnauthorized: false };
https.createServer(serverOptions);

export const relaxed = options.rejectUnauthorized === false ? 'unsafe' : 'safe';

switch (process.env.NODE_TLS_REJECT_UNAUTHORIZED) {
  case '0':
    throw new Error('certificates are not checked');
  default:
}
if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') process.exit(1);
delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
