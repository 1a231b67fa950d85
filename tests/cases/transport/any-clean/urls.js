//@ {"settings":{"binom":{"credentials":"any"}}}
const https = require('https');
const http = require('http');

const API_URL = 'https://api.fieldstone-ads.com';
const local = 'http://localhost:3000';
const loop = 'http://127.0.0.1';
const six = 'http://[::1]:8080/x';
const sub = 'http://app.localhost';
fetch('http://localhost/api');
http.get('http://127.0.0.1:9000/health');
http.request({ hostname: 'localhost', port: 8080 });
http.request({ host: '127.0.0.1', path: '/' });
http.createServer((req, res) => res.end()).listen(80);
https.get('https://api.fieldstone-ads.com');
const ns = 'http://www.w3.org/1999/xhtml';
const SVG_NS = 'http://www.w3.org/2000/svg';
const dtd = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1.dtd">';
const soap = { 'xmlns:soap': 'http://schemas.xmlsoap.org/soap/envelope/' };
const claim = 'http://schemas.microsoft.com/ws/2008/06/identity/claims/role';
const schemaId = 'http://json-schema.org/draft-07/schema#';
const $schema = 'http://fieldstone-ads.com/schemas/config.json';
const text = 'See http://www.fieldstone-ads.com for more';
const message = 'The protocol may be http://, https://, ftp:// or ftps://';
if (url.startsWith('http://')) redirect();
if (url.indexOf('http://') === 0) redirect();
if (url === 'http://www.fieldstone-ads.com') redirect();
if (['http://', 'https://'].some((p) => url.startsWith(p))) redirect();
if (url.protocol === 'http:') redirect();
if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error('http:// or https:// only');
switch (url.protocol) {
  case 'http:':
    break;
  default:
}
const safe = url.replace('http://', 'https://');
const safer = url.replace(/^http:\/\//i, 'https://');
const stripped = url.replace('http://', '');
const parts = url.split('http://');
const matches = url.includes('http://www.fieldstone-ads.com');
const pattern = /^http:\/\//;
const re = new RegExp('^http://');
const license = 'http://www.apache.org/licenses/LICENSE-2.0';
const pkg = { homepage: 'http://www.fieldstone-ads.com', license: 'http://opensource.org/licenses/MIT', bugs: 'http://bugs.fieldstone-ads.com' };
const placeholder = 'http://your-domain.com';
console.log('listening on http://0.0.0.0:3000');
console.log(`server at http://${host}:${port}`);
logger.info('http://www.fieldstone-ads.com is up');
throw new Error('http://www.fieldstone-ads.com/docs explains this');
const help = { de: 'http://hilfe.fieldstone-ads.com/berichte', en: 'http://help.fieldstone-ads.com/reports' };
const html = '<a href="http://www.fieldstone-ads.com">home</a>';
const cluster = 'http://metadata.google.internal/computeMetadata/v1/';
const meta = 'http://169.254.169.254/latest/meta-data/';
const u = new URL('http://localhost:3000');
u.protocol = 'https:';
const base = new URL(req.url, 'http://localhost');
const dummy = new URL(path, 'http://n');
const example = 'http://example.com';
const empty = 'http://';
describe('client', () => {
  it('calls http://api.fieldstone-ads.com', async () => {
    await client.get('http://example.com/users');
    const url = 'http://api.example.com';
    expect(url).toBe('http://api.example.com');
  });
});
res.cookie('theme', 'dark', { secure: false });
nodemailer.createTransport({ host: 'mail.fieldstone-ads.com', port: 465, secure: true });
nodemailer.createTransport({ host: 'mail.fieldstone-ads.com', port: 587, secure: false, requireTLS: true });
