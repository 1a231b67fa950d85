import { describe, expect, it } from 'vitest';
import { PLAIN_OPTIONS, REDIRECT_OPTIONS } from '../../../src/models/plain-options.ts';
import { getWeakCipher, isOldPolicy } from '../../../src/models/tls-versions.ts';
import { lint } from './lint.ts';

const ANY = { credentials: 'any' };
const clear = (code: string, settings: object = ANY): number[] => lint('no-cleartext-transport', code, settings);
const off = (code: string): number[] => lint('no-disabled-tls-verification', code);
const old = (code: string): number[] => lint('require-modern-tls', code);
const open = (code: string): number[] => lint('no-open-ip-allowlist', code);
const binom = (code: string): number[] => clear(`const key = process.env.BINOM_API_KEY;\n${code}`, {});

describe('options that leave the encryption off', () => {
  const write = (plain: false | string): string =>
    plain === false || /[A-Z]/.test(plain) ? String(plain) : `'${plain}'`;
  it.each(PLAIN_OPTIONS.map(({ name, plain }) => [name, plain] as const))('%s: %s', (name, plain) => {
    expect(clear(`new Service('x', {\n${name}: ${write(plain)} });`)).toEqual([2]);
    expect(clear(`new Service('x', { ${name}: ${write(plain)} });`, {})).toEqual([]);
    expect(clear(`new Service('x', { ${name}: settings.value });`)).toEqual([]);
    expect(clear(`new Service('x', { ${name}: other() });`)).toEqual([]);
    expect(clear(`console.log({ ${name}: ${write(plain)} });`)).toEqual([]);
    expect(clear(`new Service('x', { endPoint: '127.0.0.1:9000', ${name}: ${write(plain)} });`)).toEqual([]);
    expect(clear(`new Service('x', { endPoint: 'http://localhost:9000/', ${name}: ${write(plain)} });`)).toEqual([]);
    for (const redirect of REDIRECT_OPTIONS)
      expect(clear(`new Service('x', { ${name}: ${write(plain)}, ${redirect}: toHttps });`)).toEqual([]);
  });
  it('is a property of an object that is handed over', () => {
    expect(clear('const { useSSL: isOn = false } = settings;')).toEqual([]);
    expect(clear("interface Options { protocol: 'ApplicationProtocol.HTTP' }")).toEqual([]);
  });
});

describe('addresses that are only taken apart', () => {
  it.each([
    "const url = new URL('http://' + host); use(url.hostname, url.port);",
    'let url; url = new URL(`http://${host}`); use(url.host);',
    "const url = new URL(path, 'http://api.meadow-ads.com'); use(url.pathname + url.search);",
  ])('silent: %s', (code) => {
    expect(clear(code)).toEqual([]);
  });
  it.each([
    "const url = new URL('http://' + host); use(url);",
    "const url = new URL('http://api.meadow-ads.com'); use(url.href);",
    "const url = new URL('http://api.meadow-ads.com'); url.pathname = '/x'; use(url.host);",
    "const url = new URL('http://api.meadow-ads.com');",
    "const url = new URL(target, 'http://api.meadow-ads.com'); use(url.host);",
    "use(new URL('http://api.meadow-ads.com'));",
    "this.url = new URL('http://api.meadow-ads.com');",
  ])('reported: %s', (code) => {
    expect(clear(code)).toEqual([1]);
  });
});

describe('addresses that are published', () => {
  it('stand below a name that says so', () => {
    expect(clear("export const info = { license: { url: 'http://licence.meadow-ads.com/x' } };")).toEqual([]);
    expect(clear("export const info = { service: { url: 'http://api.meadow-ads.com/x' } };")).toEqual([1]);
    expect(clear("href = 'http://' + match[0];")).toEqual([]);
    expect(clear("location.href = 'http://' + host;")).toEqual([1]);
  });
});

describe('steps that take the encryption off a tracker', () => {
  it.each([
    "const url = new URL(base);\nurl.protocol = 'http:';\nfetch(url, { headers: { 'api-key': key } });",
    "\nfetch(base.replace('https://', 'http://') + '/x', { headers: { 'api-key': key } });",
  ])('reported: %s', (code) => {
    expect(binom(code)).toEqual([3]);
  });
  it('needs a key or a tracker', () => {
    expect(binom("const url = new URL(base);\nurl.protocol = 'http:';\nfetch(url);")).toEqual([]);
    expect(binom("fetch(base.replace('https://', 'http://') + '/x');")).toEqual([]);
  });
});

describe('addresses in pieces', () => {
  const format = (scheme: string, host: string): string =>
    `import url from 'node:url';\nfetch(url.format({ protocol: ${scheme}, ${host} }), { headers: { 'api-key': key } });`;
  it('reads url.format', () => {
    expect(binom(format("'http'", "host: 'trk.meadow-ads.com:8080'"))).toEqual([3]);
    expect(binom(format("'http:'", "hostname: 'trk.meadow-ads.com'"))).toEqual([3]);
    expect(binom(format("'https'", "host: 'trk.meadow-ads.com'"))).toEqual([]);
    expect(binom(format("'http'", "host: 'localhost:8080'"))).toEqual([]);
    expect(binom(format("'http'", "pathname: '/x'"))).toEqual([]);
    expect(binom(format('scheme', "host: 'trk.meadow-ads.com'"))).toEqual([]);
    expect(binom("import url from 'node:url';\nfetch(url.format(parts), { headers: { 'api-key': key } });")).toEqual(
      [],
    );
  });
  it('sees a key beside a concatenation', () => {
    expect(binom("create({ baseURL: 'http://' + process.env.HOST, headers: { 'api-key': key } });")).toEqual([2]);
    expect(binom("create({ baseURL: base ?? 'http://a.meadow-ads.com', headers: { 'api-key': key } });")).toEqual([2]);
    expect(binom("create({ baseURL: 'http://' + process.env.HOST });")).toEqual([]);
  });
  it('knows the API by its resources, and by its base where the file is about Binom', () => {
    expect(clear("fetch('http://trk.meadow-ads.com/public/api/v1/info/offer');", {})).toEqual([]);
    expect(binom("fetch('http://trk.meadow-ads.com/public/api/v1/info/offer');")).toEqual([2]);
    expect(clear("fetch('http://shop.meadow-ads.com/public/api/v1/orders');", {})).toEqual([]);
    expect(clear("axios.defaults.baseURL = 'http://trk.meadow-ads.com/public/api/v1';", {})).toEqual([]);
    expect(binom("axios.defaults.baseURL = 'http://trk.meadow-ads.com/public/api/v1';")).toEqual([2]);
    expect(binom("const rule = { destination: 'http://trk.meadow-ads.com/public/api/v1/:path*' };")).toEqual([2]);
  });
});

describe('verification', () => {
  it('is on where what is falsy never arrives', () => {
    expect(off('new https.Agent({ rejectUnauthorized: process.env.STRICT || true });')).toEqual([]);
    expect(off("process.env.NODE_TLS_REJECT_UNAUTHORIZED = process.env.NO_TLS || '0';")).toEqual([1]);
    expect(off("process.env.NODE_TLS_REJECT_UNAUTHORIZED = lax ? '0' : '' || '1';")).toEqual([1]);
    expect(off('new https.Agent({ rejectUnauthorized: strict || false });')).toEqual([1]);
  });
  it('is not the matter of a table that is only looked up', () => {
    expect(off("const bad = new Map([['rejectUnauthorized', false]]); bad.get(name);")).toEqual([]);
    expect(off("const caps = new Map([['acceptInsecureCerts', true]]); use(caps);")).toEqual([1]);
    expect(off("use(new Map([['acceptInsecureCerts', true]]));")).toEqual([1]);
  });
  it('is decided by the address alone', () => {
    const handle = (test: string): string =>
      `app.on('certificate-error', (event, contents, url, error, certificate, callback) => {\n${test} callback(true);\nelse callback(false); });`;
    expect(off(handle("if (url.startsWith('https://panel.meadow-ads.com'))"))).toEqual([2]);
    expect(off(handle("if (url.startsWith('https://localhost'))"))).toEqual([]);
    expect(off(handle('if (isOurs(url))'))).toEqual([]);
    expect(
      off("app.on('certificate-error', (e, c, url, error, cert, done) => { done(true); if (x) done(false); });"),
    ).toEqual([]);
    expect(
      off(
        "app.on('certificate-error', (e, c, url, error, cert, done) => { url === 'https://a.meadow-ads.com' ? done(true) : done(false); });",
      ),
    ).toEqual([1]);
  });
  it('is off in the environment that a container lists', () => {
    expect(off("run({ env: [{ name: 'NODE_TLS_REJECT_UNAUTHORIZED', value: '0' }] });")).toEqual([1]);
    expect(off("run({ env: [{ key: 'NODE_TLS_REJECT_UNAUTHORIZED', Value: '0' }] });")).toEqual([1]);
    expect(off("run({ env: [{ name: 'NODE_TLS_REJECT_UNAUTHORIZED', value: '1' }] });")).toEqual([]);
    expect(off("form({ fields: [{ name: 'rejectUnauthorized', value: false }] });")).toEqual([]);
    expect(off("form({ fields: [{ ...field, value: '0' }], tls: 'NODE_TLS_REJECT_UNAUTHORIZED' });")).toEqual([]);
  });
  it("is off in libpq's own notation", () => {
    expect(off("new Client('host=db.meadow-ads.com dbname=x sslmode=disable');")).toEqual([1]);
    expect(off("new Client('host=localhost dbname=x sslmode=disable');")).toEqual([]);
    expect(
      off("import { execSync } from 'node:child_process';\nexecSync('psql \"host=a.b sslmode=disable\"');"),
    ).toEqual([2]);
    expect(
      off("import { execSync } from 'node:child_process';\nexecSync('helm ls --kube-insecure-skip-tls-verify');"),
    ).toEqual([2]);
  });
  it('is on for a server', () => {
    expect(off('new tls.TLSSocket(socket, { isServer: true, rejectUnauthorized: false });')).toEqual([]);
  });
  it('is off by a call', () => {
    expect(off("http.setServerTrustMode('nocheck');")).toEqual([1]);
    expect(off("http.setServerTrustMode('pinned');")).toEqual([]);
    expect(off("runner.browsers('chrome --ignore-certificate-errors');")).toEqual([1]);
    expect(off("runner.browsers('chrome --headless');")).toEqual([]);
  });
});

describe('versions', () => {
  it('reads a bound below a name', () => {
    expect(old("export const options = { tlsVersion: { min: 'tls1.0' } };")).toEqual([1]);
    expect(old("export const options = { tlsVersion: { min: 'tls1.2' } };")).toEqual([]);
    expect(old("export const options = { appVersion: { min: '1.0' }, tls: on };")).toEqual([]);
    expect(old("export const bounds = { min: '1.0' }; // tls")).toEqual([]);
  });
  it('reads the flags beside a method that negotiates', () => {
    const method = "secureProtocol: 'SSLv23_method'";
    expect(old(`tls.connect({ ${method}, secureOptions: c.SSL_OP_NO_SSLv3 });`)).toEqual([1]);
    expect(old(`tls.connect({ ${method}, secureOptions: c.SSL_OP_NO_TLSv1 | c.SSL_OP_NO_TLSv1_1 });`)).toEqual([]);
    expect(old(`tls.connect({ ${method} });`)).toEqual([1]);
    expect(old(`tls.connect({ ${method}, minVersion: 'TLSv1.2' });`)).toEqual([]);
  });
  it('reads what Node is started with', () => {
    expect(old("export const apps = [{ script: 'a.js', node_args: '--tls-min-v1.0' }];")).toEqual([1]);
    expect(old("process.execArgv.push('--tls-min-v1.0');")).toEqual([1]);
    expect(old("process.execArgv.push('--tls-min-v1.2');")).toEqual([]);
    expect(old("list.push('--tls-min-v1.0');")).toEqual([]);
    expect(old("process.execArgv.includes('--tls-min-v1.0');")).toEqual([]);
    expect(old("export const pkg = { scripts: { start: 'node --tls-min-v1.0 .' } };")).toEqual([1]);
    expect(old("export const pkg = { scripts: { start: 'node --tls-min-v1.2 .' } };")).toEqual([]);
    expect(old("export const pkg = { notes: { start: 'node --tls-min-v1.0 .' } };")).toEqual([]);
  });
  it('tells a list of ciphers from a text about them', () => {
    expect(getWeakCipher('List of ciphers, e.g. RC4-SHA')).toBeUndefined();
    expect(getWeakCipher('RC4-SHA HIGH')).toBe('RC4-SHA');
  });
  it('knows the names of AWS', () => {
    expect(isOldPolicy('TLS13_10')).toBe(true);
    expect(isOldPolicy('TLS11')).toBe(true);
    expect(isOldPolicy('TLS13_12')).toBe(false);
    expect(isOldPolicy('TLS12_EXT')).toBe(false);
  });
});

describe('allow-lists', () => {
  it('knows the list that an entry is put into', () => {
    expect(open("allowedIps.add('0.0.0.0/0');")).toEqual([1]);
    expect(open("allowedIps.push('203.0.113.4');")).toEqual([]);
    expect(open("blockedIps.push('0.0.0.0/0');")).toEqual([]);
    expect(open("routes.push('0.0.0.0/0');")).toEqual([]);
    expect(open("new ProjectIpAccessList('all', { cidrBlock: '0.0.0.0/0' });")).toEqual([1]);
    expect(open("new RouteTable('all', { cidrBlock: '0.0.0.0/0' });")).toEqual([]);
    expect(open("addAllowedIps('x', { cidrBlock: '0.0.0.0/0' });")).toEqual([]);
  });
  it('knows the readers of headers that the client writes', () => {
    const ask = (module: string): string =>
      `import { getClientIp } from '${module}';\nconst ip = getClientIp(req);\nif (!allowedIps.includes(ip)) refuse();`;
    expect(open(ask('request-ip'))).toEqual([2]);
    expect(open(ask('./own-ip.ts'))).toEqual([]);
  });
});

describe('addresses of settings', () => {
  it.each([
    "export const env = z.object({ BINOM_URL: z.string().url().default('http://trk.meadow-ads.com') });",
    "export const env = z.object({ BINOM_URL: z.string().default('http://trk.meadow-ads.com').optional() });",
    "export const env = cleanEnv(process.env, { BINOM_URL: url({ default: 'http://trk.meadow-ads.com' }) });",
  ])('reported: %s', (code) => {
    expect(clear(code, {})).toEqual([1]);
    expect(clear(code.replace('BINOM_URL', 'HELP_TEXT'), {})).toEqual([]);
    expect(clear(code.replace('BINOM_URL', 'API_URL'))).toEqual([1]);
    expect(clear(code.replace('BINOM_URL', 'HELP_TEXT'))).toEqual([]);
  });
  it('are no defaults elsewhere', () => {
    expect(
      clear("export const e = z.object({ BINOM_URL: z.string().describe('http://trk.meadow-ads.com') });", {}),
    ).toEqual([]);
    expect(clear("option('x', { default: 'http://api.meadow-ads.com' });")).toEqual([]);
    expect(open("export const env = z.object({ ALLOWED_IPS: z.string().default('0.0.0.0/0') });")).toEqual([1]);
  });
  it('stand below the name of an enum or of a table', () => {
    expect(clear("enum Api { Users = 'http://api.meadow-ads.com/users' }")).toEqual([1]);
    expect(clear("enum Namespaces { Users = 'http://api.meadow-ads.com/users' }")).toEqual([]);
    expect(clear("enum Kind { Users = 'http://api.meadow-ads.com/users' }")).toEqual([]);
    expect(clear('const endpoints = { one: (id) => `http://api.meadow-ads.com/${id}` };')).toEqual([1]);
    expect(clear('const texts = { one: (id) => `http://api.meadow-ads.com/${id}` };')).toEqual([]);
  });
});

describe('addresses in pieces beside a key', () => {
  it.each([
    ["create({ protocol: 'http', host: 'trk.meadow-ads.com:80', apiKey: key });", [2]],
    ["create({ scheme: 'http:', hostname: host, apiKey: key });", [2]],
    ["create({ protocol: 'https', host: 'trk.meadow-ads.com', apiKey: key });", []],
    ["create({ protocol: 'http', host: 'localhost:80', apiKey: key });", []],
    ["create({ protocol: 'http', host: 'trk.meadow-ads.com' });", []],
    ["create({ protocol: 'http', apiKey: key });", []],
    ["const parts = { protocol: 'http', host: 'trk.meadow-ads.com', apiKey: key };", []],
    ["console.log({ protocol: 'http', host: 'trk.meadow-ads.com', apiKey: key });", []],
  ])('%s', (code, lines) => {
    expect(binom(code)).toEqual(lines);
  });
  it('are one fault with the request that takes them', () => {
    expect(
      binom(
        "http.request({ protocol: 'http:', host: 'a.meadow-ads.com', headers: { 'api-key': key } }); import http from 'http';",
      ),
    ).toEqual([2]);
    expect(
      lint(
        'no-cleartext-transport',
        "const key = process.env.BINOM_API_KEY;\ncreate({ protocol: 'http', host: 'trk', apiKey: key });",
        {},
        { allowHosts: ['trk'] },
      ),
    ).toEqual([]);
  });
  it('are fetched by a command with the key', () => {
    const run = (command: string): string => `import { execSync } from 'node:child_process';\nexecSync(${command});`;
    expect(binom(run('`curl -H "api-key: ${key}" http://trk.meadow-ads.com/x`'))).toEqual([3]);
    expect(binom(run("'curl http://trk.meadow-ads.com/x'"))).toEqual([]);
  });
});

describe('more of verification', () => {
  it('hands on what somebody else has set', () => {
    const name = 'NODE_TLS_REJECT_UNAUTHORIZED';
    expect(off(`process.env.${name} = '0';\nspawn('x', { env: { ${name}: process.env.${name} } });`)).toEqual([1]);
  });
  it('is off in a list of an environment', () => {
    expect(off("import { x } from 'child_process';\nrun({ Env: ['A=1', 'NODE_TLS_REJECT_UNAUTHORIZED=0'] });")).toEqual(
      [2],
    );
    expect(off("import { x } from 'child_process';\nrun({ notes: ['NODE_TLS_REJECT_UNAUTHORIZED=0'] });")).toEqual([]);
    expect(off("run({ env: ['NODE_TLS_REJECT_UNAUTHORIZED=1'] });")).toEqual([]);
  });
  it('is off in a file that is named in pieces', () => {
    const write = (file: string): string =>
      `import fs from 'node:fs';\nimport path from 'node:path';\nfs.writeFileSync(${file}, 'NODE_TLS_REJECT_UNAUTHORIZED=0');`;
    expect(off(write("path.join(root, '.env')"))).toEqual([3]);
    expect(off(write("path.join(root, 'notes.md')"))).toEqual([]);
    expect(off(write('path.join()'))).toEqual([]);
  });
  it("is off in JDBC's notation", () => {
    expect(off("connect('jdbc:sqlserver://db.meadow-ads.com;trustServerCertificate=true');")).toEqual([1]);
    expect(off("connect('jdbc:sqlserver://db.meadow-ads.com;trustServerCertificate=false');")).toEqual([]);
  });
});

describe('reserved hosts and neighbours', () => {
  it.each([
    ["const apiUrl = 'http://api.example.org/v1';", []],
    ["fetch('http://example.com');", [1]],
    ["const address = 'http://www.example.com'; fetch(address);", [1]],
    ["const url = 'http://notexample.com';", [1]],
    ["const url = 'redis://cache.meadow-ads.com:6379';", [1]],
    ["const url = 'redis://cache:6379';", []],
  ])('%s', (code, lines) => {
    expect(clear(code)).toEqual(lines);
  });
  it('are trackers where a name says so', () => {
    expect(clear("const BINOM_URL = 'http://trk.example.com';", {})).toEqual([1]);
    expect(clear("const BINOM_URL = 'http://example.com';", {})).toEqual([]);
  });
});

describe('addresses that nobody has to encrypt', () => {
  it('lets the program decide', () => {
    const ask = (scheme: string): string =>
      `fetch(\`${scheme}://trk.meadow-ads.com/x\`, { headers: { 'api-key': key } });`;
    expect(binom(ask("http${secure ? 's' : ''}"))).toEqual([]);
    expect(binom(ask("http${secure ? '' : 's'}"))).toEqual([]);
    expect(binom(ask('http'))).toEqual([2]);
  });
  it('leaves the links of visitors alone', () => {
    expect(clear("const binom = { clickDomain: 'http://go.meadow-ads.com' };", {})).toEqual([]);
    expect(clear("const binom = { clickApiUrl: 'http://go.meadow-ads.com' };", {})).toEqual([1]);
    expect(clear("const binom = { url: 'http://trk.meadow-ads.com' };", {})).toEqual([1]);
  });
});
