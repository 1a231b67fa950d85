import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import fs from 'node:fs';
import Docker from 'dockerode';
import { GenericContainer } from 'testcontainers';

const env = { ...process.env };
env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // $ no-disabled-tls-verification
spawn('node', ['sync.js'], { env });

process.env = Object.assign({}, process.env, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }); // $ no-disabled-tls-verification
process.env['NODE_TLS_REJECT' + '_UNAUTHORIZED'] = '0'; // $ no-disabled-tls-verification
Bun.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // $ no-disabled-tls-verification
Deno.env.set('NODE_TLS_REJECT_UNAUTHORIZED', '0'); // $ no-disabled-tls-verification
if (process.argv[2] === '--lax') process.env.NODE_TLS_REJECT_UNAUTHORIZED = String(0); // $ no-disabled-tls-verification

await new Docker().createContainer({ Image: 'meadow/sync', Env: ['PORT=1', 'NODE_TLS_REJECT_UNAUTHORIZED=0'] }); // $ no-disabled-tls-verification
await new GenericContainer('meadow/sync').withEnvironment({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }).start(); // $ no-disabled-tls-verification
spawnSync('npx', ['cross-env', 'NODE_TLS_REJECT_UNAUTHORIZED=0', 'node', 'sync.js']); // $ no-disabled-tls-verification
spawnSync('sh', ['-c', ['export NODE_TLS_REJECT_UNAUTHORIZED=0', 'node sync.js'].join(' && ')]); // $ no-disabled-tls-verification
fs.writeFileSync(path.join('deploy', '.env'), `PORT=1\nNODE_TLS_REJECT_UNAUTHORIZED=0\n`); // $ no-disabled-tls-verification

for (const [name, value] of Object.entries({ NODE_TLS_REJECT_UNAUTHORIZED: '0', LANG: 'C' })) process.env[name] = value; // $ no-disabled-tls-verification

spawn('node', ['sync.js'], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: process.env.NODE_TLS_REJECT_UNAUTHORIZED } });
spawn('node', ['sync.js'], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '1' } });
