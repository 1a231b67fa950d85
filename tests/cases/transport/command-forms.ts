import https from 'https'; import { spawn, exec, execFile, execSync, fork } from 'child_process'; import execa from 'execa'; import { Client } from 'pg'; import { PrismaClient } from '@prisma/client';
execSync(`curl -k -u ${user}:${pass} https://a.b/c`); // $ no-disabled-tls-verification
execSync(['curl', '-k', url].join(' ')); // $ no-disabled-tls-verification
execSync("wget -q --no-check-certificate " + url); // $ no-disabled-tls-verification
exec('bash -c "curl -sk https://a.b"'); // $ no-disabled-tls-verification
spawn('bash', ['-lc', `curl -fsSLk ${url} | bash`]); // $ no-disabled-tls-verification
spawn('wget', ['--no-check-certificate', url], { stdio: 'inherit' }); // $ no-disabled-tls-verification
execFile('git', ['clone', '-c', 'http.sslVerify=false', repo]); // $ no-disabled-tls-verification
execFile('git', ['config', 'http.sslVerify', 'false']); // $ no-disabled-tls-verification
execa('npm', ['install', '--strict-ssl=false']); // $ no-disabled-tls-verification
execa.command('npm config set strict-ssl false'); // $ no-disabled-tls-verification
execSync('git config --global http.sslVerify "false"'); // $ no-disabled-tls-verification
execSync('export NODE_TLS_REJECT_UNAUTHORIZED=0 && npm start'); // $ no-disabled-tls-verification
execSync('NODE_TLS_REJECT_UNAUTHORIZED="0" npm start'); // $ no-disabled-tls-verification
execSync('pip install --trusted-host pypi.python.org x'); // $ no-disabled-tls-verification
execSync('docker run -e NODE_TLS_REJECT_UNAUTHORIZED=0 img'); // $ no-disabled-tls-verification
execSync('yarn config set enableStrictSsl false'); // $ no-disabled-tls-verification
execSync('kubectl get pods --insecure-skip-tls-verify=true'); // $ no-disabled-tls-verification
spawn('node', ['x.js'], { env: { ...process.env, ['NODE_TLS_REJECT_UNAUTHORIZED']: '0' } }); // $ no-disabled-tls-verification
fork('x.js', { env: { NODE_TLS_REJECT_UNAUTHORIZED: insecure ? '0' : '1' } }); // $ no-disabled-tls-verification
exec('curl --cacert ca.pem https://a.b');
exec('tar -xzkf x.tgz');
exec('curl -o out.txt -K config https://a.b');
exec('ls -k');
exec('curl https://a.b/-k');
exec(`echo "curl -k"`);
spawn('chmod', ['-k', 'x']);
exec('wget https://a.b/no-check-certificate');
exec('git config http.sslVerify true');
exec('npm config get strict-ssl');
exec('node x.js', { env: { NODE_TLS_REJECT_UNAUTHORIZED: '1' } });
new Client({ connectionString: 'postgres://u@db.acme.io/x?sslmode=no-verify' }); // $ no-disabled-tls-verification
new Client({ connectionString: `${process.env.DATABASE_URL}?sslmode=no-verify` }); // $ no-disabled-tls-verification
new Client({ connectionString: process.env.DATABASE_URL + '?sslmode=no-verify' }); // $ no-disabled-tls-verification
new Client({ connectionString: process.env.DATABASE_URL + '?sslmode=require' });
new PrismaClient({ datasources: { db: { url: `${process.env.DATABASE_URL}&sslaccept=accept_invalid_certs` } } }); // $ no-disabled-tls-verification
const dsn = 'mysql://u@db.acme.io/x?ssl-mode=DISABLED'; // $ no-disabled-tls-verification
const ado = 'Data Source=db.acme.io;Initial Catalog=x;TrustServerCertificate=True;'; // $ no-disabled-tls-verification
const ado2 = 'Server=db;TrustServerCertificate=False';
const jdbc = 'jdbc:mysql://db.acme.io/x?useSSL=true&verifyServerCertificate=false'; // $ no-disabled-tls-verification
const mongo = 'mongodb+srv://c.acme.io/x?retryWrites=true&tlsAllowInvalidCertificates=true'; // $ no-disabled-tls-verification
const mongo2 = `mongodb://${host}/?tls=true&tlsCAFile=${ca}`;
const amqp = 'amqps://mq.acme.io?verify=verify_none'; // $ no-disabled-tls-verification
const q = new URL(process.env.DATABASE_URL); q.searchParams.set('sslmode', 'no-verify'); // $ no-disabled-tls-verification
const q2 = new URL(process.env.DATABASE_URL); q2.searchParams.set('sslmode', 'verify-full');
const note = 'Use ?sslmode=no-verify';
throw new Error('postgres://db/x?sslmode=no-verify is refused');
if (url.includes('sslmode=no-verify')) fail();
if (url.endsWith('?sslmode=no-verify')) fail();
url.replace('?sslmode=no-verify', '');
