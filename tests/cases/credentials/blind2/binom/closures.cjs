'use strict';
const https = require('node:https');

const KEYS = Object.freeze({
  emea: '5100000118a48c393d76aacf34e0956bca3db421', // $ no-hardcoded-key
  apac: process.env.BINOM_APAC_KEY,
  demo: 'YOUR_API_KEY',
});

function makeCaller(host, pickKey) {
  return function call(path, done) {
    const apiKey = pickKey();
    const request = https.request({ host, path: `/arm.php?action=${path}&api_key=${apiKey}`, method: 'GET' }, (res) => {
      let body = '';
      res.on('data', (chunk) => (body += chunk)).on('end', () => done(null, JSON.parse(body)));
    });
    request.on('error', done).end();
  };
}

const binomEmea = makeCaller('emea.birchwood-tds.com', () => KEYS.emea);

function* keysOf(list) {
  for (const entry of list) yield entry.binomKey;
}

const pool = [
  { name: 'a', binomKey: '9ad9ab8a034aaa2e8febc2141f87abbc9ea50487435d13836822265d0bf976f7' }, // $ no-hardcoded-key
  { name: 'b', binomKey: '<your key>' },
  { name: 'c', binomKey: null },
];

const codes = String.fromCharCode(98, 105, 110, 111, 109);
const joined = ['deb6f28d60cf2cd1', 'be069039a9dd9e94', 'e4580d1bdc90220c', '8e8bface3fb4d405'].join(''); // $ no-hardcoded-key
const stats = (done) =>
  https.get({ host: 'emea.birchwood-tds.com', path: '/public/api/v1/stats/campaign?ids[]=1', headers: { 'api-key': joined } }, done);

module.exports = { binomEmea, keysOf, pool, stats, codes };
