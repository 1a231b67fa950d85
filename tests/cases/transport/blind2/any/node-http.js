//@ {"settings":{"binom":{"credentials":"any"}}}
const http = require('http');
const https = require('https');

function direct(cb) {
  http.get('http://files.brookline.io/index.json', cb); // $ no-cleartext-transport
  https.get('https://files.brookline.io/index.json', cb);
}

function byOptions(cb) {
  const options = { port: 80, hostname: 'www.brookline.io', path: '/upload' };
  const req = http.request(options, cb); // $ no-cleartext-transport
  req.end();
}

function byUrl(cb) {
  const options = new URL('http://www.brookline.io/upload'); // $ no-cleartext-transport
  return http.request(options, cb);
}

function withUrlAndOptions(cb) {
  return http.request('http://www.brookline.io', { method: 'POST' }, cb); // $ no-cleartext-transport
}

function protocolGiven(cb) {
  const options = { port: 80, hostname: 'www.brookline.io', path: '/upload', protocol: 'https:' };
  return https.request(options, cb);
}

function local(cb) {
  http.get({ hostname: 'localhost', port: 3000, path: '/' }, cb);
  http.request({ host: '127.0.0.1', port: 3000 }, cb).end();
  http.request({ socketPath: '/var/run/docker.sock', path: '/info' }, cb).end();
}

const redirect = http.createServer((req, res) => {
  res.writeHead(301, { Location: 'https://' + req.headers.host + req.url });
  res.end();
});

module.exports = { direct, byOptions, byUrl, withUrlAndOptions, protocolGiven, local, redirect };
