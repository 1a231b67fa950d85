import 'dotenv/config';
import core from '@actions/core';
import simpleGit from 'simple-git';
import { exec } from '@actions/exec';
import { execa, execaCommand } from 'execa';
import { run } from 'node-cmd';
import { writeFile } from 'node:fs/promises';

core.exportVariable('NODE_TLS_REJECT_UNAUTHORIZED', 0); // $ no-disabled-tls-verification
core.exportVariable('NODE_EXTRA_CA_CERTS', '/etc/ssl/ca.pem');
await simpleGit().addConfig('http.sslVerify', 'false'); // $ no-disabled-tls-verification
await simpleGit().addConfig('user.name', 'ci');
await simpleGit({ config: ['http.sslVerify=false'] }).fetch(); // $ MISSING: no-disabled-tls-verification
await exec('curl', ['--proxy-insecure', 'https://trk.meadow-ads.com']); // $ no-disabled-tls-verification
await execa('curl', ['-X', 'POST', '--data', '@x.json', '-k', process.env.HOOK]); // $ no-disabled-tls-verification
await execaCommand('helm repo add meadow https://charts.meadow-ads.com --insecure-skip-tls-verify'); // $ no-disabled-tls-verification
run('svn checkout --non-interactive --trust-server-cert https://svn.meadow-ads.com/x'); // $ no-disabled-tls-verification
await execa('node', ['sync.js'], { env: { GIT_SSL_NO_VERIFY: 'true' } }); // $ no-disabled-tls-verification
await execa({ env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } })`node sync.js`; // $ no-disabled-tls-verification
await execa`curl --insecure ${process.env.HOOK}`; // $ no-disabled-tls-verification
await execa`curl --cacert ca.pem ${process.env.HOOK}`;
process.execArgv.push('--tls-min-v1.0'); // $ require-modern-tls
await execa('node', ['--tls-max-v1.1', 'sync.js']); // $ require-modern-tls
await writeFile('run.sh', '#!/bin/sh\nexport NODE_TLS_REJECT_UNAUTHORIZED=0\nnode sync.js\n'); // $ no-disabled-tls-verification
await writeFile('.npmrc', 'strict-ssl=false\n'); // $ no-disabled-tls-verification
await writeFile('.curlrc', 'insecure\nsilent\n'); // $ no-disabled-tls-verification

const pkg = {
  scripts: {
    start: 'NODE_TLS_REJECT_UNAUTHORIZED=0 node .', // $ no-disabled-tls-verification
    legacy: 'node --tls-min-v1.0 .', // $ require-modern-tls
    build: 'tsc -b',
  },
};
await writeFile('package.json', JSON.stringify(pkg));

const { NODE_TLS_REJECT_UNAUTHORIZED = '1' } = process.env;
console.log('verification', NODE_TLS_REJECT_UNAUTHORIZED === '1');
