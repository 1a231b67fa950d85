import { config } from 'dotenv';
import { writeFileSync, appendFileSync } from 'node:fs';
import { parse } from 'node:querystring';
import cluster from 'node:cluster';
import { ChildProcess, execFile } from 'node:child_process';

config({ path: '.env.local' });
Object.assign(process.env, { TZ: 'UTC', NODE_TLS_REJECT_UNAUTHORIZED: '0' }); // $ no-disabled-tls-verification
process.env.NODE_TLS_REJECT_UNAUTHORIZED ??= '0'; // $ no-disabled-tls-verification
process.env['NODE_TLS_' + 'REJECT_UNAUTHORIZED'] = String(0); // $ no-disabled-tls-verification
globalThis.process.env.NODE_TLS_REJECT_UNAUTHORIZED = false as never; // $ no-disabled-tls-verification

for (const [name, value] of Object.entries({ NODE_TLS_REJECT_UNAUTHORIZED: '1', TZ: 'UTC' })) process.env[name] = value;

cluster.setupPrimary({ exec: 'worker.js' });
cluster.fork({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }); // $ no-disabled-tls-verification

export const job = (): ChildProcess =>
  execFile('node', ['job.js'], { env: Object.assign({}, process.env, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }) }); // $ no-disabled-tls-verification

export function writeEnv(): void {
  writeFileSync('.env', ['NODE_ENV=production', 'NODE_TLS_REJECT_UNAUTHORIZED=0'].join('\n')); // $ no-disabled-tls-verification
  appendFileSync('.npmrc', 'strict-ssl=false\n'); // $ no-disabled-tls-verification
  appendFileSync('.npmrc', 'strict-ssl=true\n');
}

export const problems = parse('a=1').NODE_TLS_REJECT_UNAUTHORIZED === '0' ? ['NODE_TLS_REJECT_UNAUTHORIZED=0 found'] : [];
