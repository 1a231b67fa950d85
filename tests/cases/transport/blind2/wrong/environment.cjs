const { spawn, fork, exec, execFileSync } = require('node:child_process');
const cluster = require('node:cluster');
const { Worker } = require('node:worker_threads');
const fs = require('node:fs');
const { env } = require('node:process');

const NAME = 'NODE_TLS_REJECT_UNAUTHORIZED';

env.NODE_TLS_REJECT_UNAUTHORIZED = 0; // $ no-disabled-tls-verification
process.env[NAME] = '0'; // $ no-disabled-tls-verification
process.env.NODE_TLS_REJECT_UNAUTHORIZED ??= '0'; // $ no-disabled-tls-verification
Object.assign(process.env, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }); // $ no-disabled-tls-verification
Reflect.set(process.env, 'NODE_TLS_REJECT_UNAUTHORIZED', '0'); // $ no-disabled-tls-verification
Object.defineProperty(process.env, 'NODE_TLS_REJECT_UNAUTHORIZED', { value: '0', enumerable: true }); // $ no-disabled-tls-verification
process.env = { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' }; // $ no-disabled-tls-verification
globalThis.process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // $ no-disabled-tls-verification

spawn('node', ['sync.js'], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' } }); // $ no-disabled-tls-verification
fork('worker.js', [], { env: { [NAME]: 0 } }); // $ no-disabled-tls-verification
cluster.fork({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }); // $ no-disabled-tls-verification
new Worker('./w.js', { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }); // $ no-disabled-tls-verification
exec('export NODE_TLS_REJECT_UNAUTHORIZED=0 && npm run sync'); // $ no-disabled-tls-verification
exec('npx cross-env NODE_TLS_REJECT_UNAUTHORIZED="0" node sync.js'); // $ no-disabled-tls-verification
execFileSync('docker', ['run', '-e', 'NODE_TLS_REJECT_UNAUTHORIZED=0', 'meadow/sync']); // $ no-disabled-tls-verification
fs.appendFileSync('.env', '\nNODE_TLS_REJECT_UNAUTHORIZED=0\n'); // $ no-disabled-tls-verification
fs.writeFileSync('.env.staging', ['PORT=8080', 'NODE_TLS_REJECT_UNAUTHORIZED=0'].join('\n')); // $ no-disabled-tls-verification

module.exports.apps = [
  { name: 'sync', script: 'dist/sync.js', env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }, // $ no-disabled-tls-verification
  { name: 'api', script: 'dist/api.js', node_args: '--tls-min-v1.0' }, // $ require-modern-tls
];

delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') console.warn('NODE_TLS_REJECT_UNAUTHORIZED=0 is set');
