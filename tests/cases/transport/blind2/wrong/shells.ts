import { execSync, spawnSync } from 'node:child_process';
import { $ } from 'execa';
import { $ as zx } from 'zx';
import shell from 'shelljs';

const base = process.env.TRACKER_URL;
if (!base) throw new Error('TRACKER_URL is not set');

execSync(`curl -sk ${base}/info`); // $ no-disabled-tls-verification
execSync(`curl --silent --insecure "${base}/info" -o info.json`); // $ no-disabled-tls-verification
execSync('wget --no-check-certificate -q -O - https://trk.meadow-ads.com/info'); // $ no-disabled-tls-verification
spawnSync('curl', ['-fsSL', '-k', `${base}/info`]); // $ no-disabled-tls-verification
spawnSync('wget', ['--no-check-certificate', base]); // $ no-disabled-tls-verification
await $`curl -k ${base}/info`; // $ no-disabled-tls-verification
await zx`git -c http.sslVerify=false fetch origin`; // $ no-disabled-tls-verification
shell.exec('git config --global http.sslVerify false'); // $ no-disabled-tls-verification
shell.exec('npm config set strict-ssl false'); // $ no-disabled-tls-verification
execSync('yarn config set strict-ssl false -g'); // $ no-disabled-tls-verification
execSync('GIT_SSL_NO_VERIFY=true git clone https://git.meadow-ads.com/x.git'); // $ no-disabled-tls-verification
execSync('npm install --strict-ssl=false'); // $ no-disabled-tls-verification
execSync('kubectl --insecure-skip-tls-verify=true get pods'); // $ no-disabled-tls-verification
execSync('helm upgrade x ./chart --kube-insecure-skip-tls-verify'); // $ no-disabled-tls-verification
execSync('docker login --insecure registry.meadow-ads.com', { stdio: 'inherit' });
execSync('aws s3 ls s3://reports --no-verify-ssl'); // $ no-disabled-tls-verification
execSync(`psql "host=db.meadow-ads.com sslmode=disable" -c 'select 1'`); // $ no-disabled-tls-verification
execSync('pip install --trusted-host pypi.meadow-ads.com x'); // $ no-disabled-tls-verification
execSync('http --verify=no https://trk.meadow-ads.com/info'); // $ no-disabled-tls-verification
execSync('curl --tlsv1.0 https://trk.meadow-ads.com/info'); // $ require-modern-tls
execSync('curl --tls-max 1.1 https://trk.meadow-ads.com/info'); // $ require-modern-tls
execSync('curl --tlsv1.2 --cacert ca.pem https://trk.meadow-ads.com/info');
execSync('tar -k -xf curl.tar.gz');
execSync('kill -k 1; curl https://trk.meadow-ads.com/health');
execSync('sort -k 2 curl-times.txt');
execSync('git config --global http.sslVerify true');
