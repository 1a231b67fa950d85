import { exec, execSync, spawn } from 'node:child_process';

execSync('curl -sS --fail https://trk.fieldstone-ads.com/click');
execSync('curl --keepalive-time 2 https://trk.fieldstone-ads.com');
execSync('curl -o k.csv https://trk.fieldstone-ads.com');
execSync('sort -k 2 list.csv');
execSync('curl https://trk.fieldstone-ads.com | sort -k 2');
spawn('curl', ['--cacert', 'ca.pem', 'https://trk.fieldstone-ads.com']);
spawn('sort', ['-k', '2']);
exec('NODE_TLS_REJECT_UNAUTHORIZED=1 node sync.js');
exec('git config --global http.sslVerify true');
exec('npm config set strict-ssl true');
exec('kubectl --insecure-skip-tls-verify=false get pods');
exec('echo "never call curl -k"');
exec('grep -rn "curl -k" scripts');

export const help = 'Do not use curl -k; set NODE_EXTRA_CA_CERTS instead of NODE_TLS_REJECT_UNAUTHORIZED=0';
console.log('curl -k is refused');
export const forbidden = [/curl\s+-k/, 'wget --no-check-certificate'];
const usage = `usage: tool [--insecure]`;
console.log(usage);
throw new Error('curl -k is not allowed, nor --insecure');
