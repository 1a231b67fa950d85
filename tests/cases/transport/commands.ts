import { exec, execSync, spawn, spawnSync, execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { execa, execaCommand } from 'execa';
import { $ } from 'zx';
import shell from 'shelljs';

const run = promisify(exec);

execSync('curl -k https://trk.fieldstone-ads.com/click'); // $ no-disabled-tls-verification
execSync('curl --insecure -s https://trk.fieldstone-ads.com'); // $ no-disabled-tls-verification
execSync(`curl -sSkL ${process.argv[2]} -o list.csv`); // $ no-disabled-tls-verification
execSync('set -e; curl -fsSLk https://trk.fieldstone-ads.com | sh'); // $ no-disabled-tls-verification
await run('wget --no-check-certificate https://trk.fieldstone-ads.com/list.csv'); // $ no-disabled-tls-verification
spawn('curl', ['-k', 'https://trk.fieldstone-ads.com']); // $ no-disabled-tls-verification
spawnSync('curl', ['--silent', '--insecure', 'https://trk.fieldstone-ads.com']); // $ no-disabled-tls-verification
execFile('wget', ['-q', '--no-check-certificate', 'https://trk.fieldstone-ads.com']); // $ no-disabled-tls-verification
execSync('git -c http.sslVerify=false clone https://git.fieldstone-ads.com/x.git'); // $ no-disabled-tls-verification
execSync('git config --global http.sslVerify false'); // $ no-disabled-tls-verification
spawn('git', ['-c', 'http.sslVerify=false', 'fetch']); // $ no-disabled-tls-verification
execSync('npm config set strict-ssl false'); // $ no-disabled-tls-verification
execSync('npm install --strict-ssl=false'); // $ no-disabled-tls-verification
spawnSync('npm', ['config', 'set', 'strict-ssl', 'false']); // $ no-disabled-tls-verification
execSync('yarn config set strict-ssl false'); // $ no-disabled-tls-verification
await execa('curl', ['-k', 'https://trk.fieldstone-ads.com']); // $ no-disabled-tls-verification
await execaCommand('curl -k https://trk.fieldstone-ads.com'); // $ no-disabled-tls-verification
await $`curl -k https://trk.fieldstone-ads.com/${process.argv[2]}`; // $ no-disabled-tls-verification
shell.exec('kubectl --insecure-skip-tls-verify get pods'); // $ no-disabled-tls-verification
execSync('helm upgrade --install app . --insecure-skip-tls-verify'); // $ no-disabled-tls-verification
execSync('GIT_SSL_NO_VERIFY=1 git pull'); // $ no-disabled-tls-verification
execSync('pip install --trusted-host pypi.org requests'); // $ no-disabled-tls-verification

const flags = ['-s', '-k'];
spawn('curl', flags.concat('https://trk.fieldstone-ads.com')); // $ no-disabled-tls-verification
const insecureFlag = '--insecure';
execSync('curl ' + insecureFlag + ' https://trk.fieldstone-ads.com'); // $ no-disabled-tls-verification
const command = 'curl -k https://trk.fieldstone-ads.com/click';
execSync(command); // $ no-disabled-tls-verification
spawn('sh', ['-c', 'curl -k https://trk.fieldstone-ads.com']); // $ no-disabled-tls-verification
export const webServer = { command: 'NODE_TLS_REJECT_UNAUTHORIZED=0 npm run start', port: 3000 }; // $ no-disabled-tls-verification
export const manifest = { scripts: { sync: 'NODE_TLS_REJECT_UNAUTHORIZED=0 node sync.js', test: 'vitest run' } }; // $ no-disabled-tls-verification
await Bun.$`curl -k https://trk.fieldstone-ads.com`; // $ no-disabled-tls-verification
new Deno.Command('curl', { args: ['-k', 'https://trk.fieldstone-ads.com'] }); // $ no-disabled-tls-verification
