import { $ } from 'zx';
import { execSync, exec, spawn } from 'node:child_process';
import shell from 'shelljs';
import { execaCommand } from 'execa';
import { promisify } from 'node:util';
import Docker from 'dockerode';

const run = promisify(exec);
const NO_CHECK = '--no-check-certificate';

export async function fetchAll(host: string) {
  await $`curl -sSk https://${host}/a.json -o a.json`; // $ no-disabled-tls-verification
  await $`curl -sS --cacert ca.pem https://${host}/b.json -o b.json`;
  execSync(`wget ${NO_CHECK} -q https://${host}/c.json`); // $ no-disabled-tls-verification
  shell.exec('git -c http.sslVerify=false clone https://git.kestrel-ads.com/lp.git'); // $ no-disabled-tls-verification
  await execaCommand('npm config set strict-ssl false'); // $ no-disabled-tls-verification
  await run('docker build --build-arg NODE_TLS_REJECT_UNAUTHORIZED=0 .'); // $ no-disabled-tls-verification
  spawn('bash', ['-lc', 'export NODE_TLS_REJECT_UNAUTHORIZED=0 && node sync.js']); // $ no-disabled-tls-verification
  spawn('kubectl', ['apply', '-k', 'overlays/live', '--insecure-skip-tls-verify']); // $ no-disabled-tls-verification
  spawn('kubectl', ['apply', '-k', 'overlays/live']);
  execSync('pip install --trusted-host pypi.org requests'); // $ no-disabled-tls-verification
  execSync('ls -k | sort -k 2');
}

export const container = () =>
  new Docker().createContainer({
    Image: 'kestrel/sync',
    Env: ['NODE_ENV=production', 'NODE_TLS_REJECT_UNAUTHORIZED=0'], // $ no-disabled-tls-verification
  });

export const cron = "echo 'never use curl -k'";
