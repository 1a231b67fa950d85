import { spawn } from 'node:child_process';
import { createServer } from 'node:https';
import tls from 'node:tls';
import Docker from 'dockerode';
import z from 'zod';

export const flags = z.object({ insecure: z.boolean().default(false), rejectUnauthorized: z.boolean().default(true) });
export const env: NodeJS.ProcessEnv = { ...process.env, NODE_EXTRA_CA_CERTS: 'ca.pem' };
delete env.NODE_TLS_REJECT_UNAUTHORIZED;
spawn('node', ['--tls-cipher-list=HIGH', 'x.js'], { env });
await new Docker().createContainer({ Image: 'x', Env: ['NODE_TLS_REJECT_UNAUTHORIZED=1', 'PGSSLMODE=verify-full'] });

if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
  throw new Error('refusing to start with NODE_TLS_REJECT_UNAUTHORIZED=0');
}
const server = createServer({ requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.3' });
server.on('tlsClientError', (error) => console.error(error.message));
export const table = tls.getCiphers().filter((cipher) => !/rc4|des|null/i.test(cipher));
export const scan = (port: number) =>
  (['TLSv1.2', 'TLSv1.3'] as const).map((version) => tls.connect({ port, minVersion: version, maxVersion: version }));
export const columns = [{ name: 'SSL_MODE', value: 'off' }, { name: 'insecure', value: true }, { key: 'NODE_ENV', value: '0' }];
export const audit = { event: 'tls.disabled', rejectUnauthorized: undefined, strictSSL: null };
export const cookie = { secure: false, target: '_blank', sameSite: 'lax' };
export const form = { verify: 'email', ssl: 'none', certificate: 'birth' };
export const sentence = 'trustServerCertificate=true is not for production';
export const versions = { tls: { versions: ['1.2', '1.3'], deprecated: ['1.0', '1.1'] } };
