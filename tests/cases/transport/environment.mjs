import process from 'node:process';
import { env } from 'node:process';
import { spawn, exec, fork, execFileSync } from 'node:child_process';
import dotenv from 'dotenv';
import { writeFileSync } from 'node:fs';

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // $ no-disabled-tls-verification
process.env.NODE_TLS_REJECT_UNAUTHORIZED = 0; // $ no-disabled-tls-verification
process.env.NODE_TLS_REJECT_UNAUTHORIZED = false; // $ no-disabled-tls-verification
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'; // $ no-disabled-tls-verification
process.env[`NODE_TLS_REJECT_UNAUTHORIZED`] = `0`; // $ no-disabled-tls-verification
process['env'].NODE_TLS_REJECT_UNAUTHORIZED = String(0); // $ no-disabled-tls-verification
globalThis.process.env.NODE_TLS_REJECT_UNAUTHORIZED ??= '0'; // $ no-disabled-tls-verification
process.env.NODE_TLS_REJECT_UNAUTHORIZED ||= '0'; // $ no-disabled-tls-verification
env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // $ no-disabled-tls-verification

const NAME = 'NODE_TLS_REJECT_UNAUTHORIZED';
process.env[NAME] = '0'; // $ no-disabled-tls-verification
process.env['NODE_TLS_' + 'REJECT_UNAUTHORIZED'] = '0'; // $ no-disabled-tls-verification

const { env: environment } = process;
environment.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // $ no-disabled-tls-verification

Object.assign(process.env, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }); // $ no-disabled-tls-verification
Object.defineProperty(process.env, 'NODE_TLS_REJECT_UNAUTHORIZED', { value: '0' }); // $ no-disabled-tls-verification
Reflect.set(process.env, 'NODE_TLS_REJECT_UNAUTHORIZED', '0'); // $ no-disabled-tls-verification
process.env = { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' }; // $ no-disabled-tls-verification

spawn('node', ['sync.js'], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' } }); // $ no-disabled-tls-verification
fork('./worker.js', [], {
  env: {
    NODE_TLS_REJECT_UNAUTHORIZED: 0, // $ no-disabled-tls-verification
  },
});
const childEnv = Object.assign({}, process.env);
childEnv.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // $ no-disabled-tls-verification
exec('node sync.js', { env: childEnv });

exec('NODE_TLS_REJECT_UNAUTHORIZED=0 node sync.js'); // $ no-disabled-tls-verification
exec('cross-env NODE_TLS_REJECT_UNAUTHORIZED=0 node sync.js'); // $ no-disabled-tls-verification
exec('set NODE_TLS_REJECT_UNAUTHORIZED=0 && node sync.js'); // $ no-disabled-tls-verification
exec('export NODE_TLS_REJECT_UNAUTHORIZED=0; node sync.js'); // $ no-disabled-tls-verification
spawn('cross-env', ['NODE_TLS_REJECT_UNAUTHORIZED=0', 'node', 'sync.js']); // $ no-disabled-tls-verification
execFileSync('env', ['NODE_TLS_REJECT_UNAUTHORIZED=0', 'node', 'sync.js']); // $ no-disabled-tls-verification
spawn('docker', ['run', '-e', 'NODE_TLS_REJECT_UNAUTHORIZED=0', 'sync']); // $ no-disabled-tls-verification

const insecure = process.argv.includes('-k');
if (insecure) process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // $ no-disabled-tls-verification
process.env.NODE_TLS_REJECT_UNAUTHORIZED = process.env.NODE_ENV === 'production' ? '1' : '0'; // $ no-disabled-tls-verification

dotenv.populate(process.env, dotenv.parse('NODE_TLS_REJECT_UNAUTHORIZED=0')); // $ no-disabled-tls-verification
writeFileSync('.env', 'PORT=80\nNODE_TLS_REJECT_UNAUTHORIZED=0\n'); // $ no-disabled-tls-verification

process.env.GIT_SSL_NO_VERIFY = 'true'; // $ no-disabled-tls-verification
process.env.npm_config_strict_ssl = 'false'; // $ no-disabled-tls-verification

export default {
  apps: [
    {
      name: 'sync',
      script: 'dist/sync.js',
      env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, // $ no-disabled-tls-verification
    },
  ],
};
