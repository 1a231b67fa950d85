import { execFile, exec, spawn } from 'node:child_process';
import { appendFile, writeFile } from 'node:fs/promises';

exec('curl -fsSL https://trk.meadow-ads.com/health');
exec('curl --cacert ca.pem -o k https://trk.meadow-ads.com/health');
exec('curl -H "x-flag: -k" https://trk.meadow-ads.com/health');
exec('wget --ca-certificate=ca.pem https://trk.meadow-ads.com/report.csv');
execFile('docker', ['run', '-e', 'NODE_TLS_REJECT_UNAUTHORIZED=1', 'meadow/sync']);
execFile('grep', ['-rn', 'NODE_TLS_REJECT_UNAUTHORIZED=0', 'src']);
exec('grep -rn "curl -k" scripts/');
exec('echo "never use curl -k or --insecure"');
spawn('node', ['--tls-min-v1.2', '--use-openssl-ca', 'sync.js'], { env: { ...process.env, NODE_EXTRA_CA_CERTS: 'ca.pem' } });
exec('ls -k; sort -k2 times');
exec('npm config set strict-ssl true');
exec('git -c http.sslVerify=true fetch');
exec('kubectl get pods --insecure-skip-tls-verify=false');

await writeFile('README.txt', 'Set NODE_EXTRA_CA_CERTS. Do not use NODE_TLS_REJECT_UNAUTHORIZED=0.');
await appendFile('.env', `\nTRACKER_URL=https://trk.meadow-ads.com\nNODE_TLS_REJECT_UNAUTHORIZED=1\n`);
