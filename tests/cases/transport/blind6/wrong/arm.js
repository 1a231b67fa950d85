const http = require('http');
const https = require('https');

const token = process.env.BINOM_TOKEN;
if (!token) throw new Error('BINOM_TOKEN is missing');

exports.arm = (action, payload) =>
  new Promise((resolve) => {
    const req = http.request({ hostname: process.env.BINOM_HOST, path: '/arm.php?' + new URLSearchParams({ action }), method: 'POST' }, resolve); // $ no-cleartext-transport
    req.end(JSON.stringify({ api_key: token, action, payload }));
  });

exports.safe = (action) => https.request({ hostname: process.env.BINOM_HOST, path: `/arm.php?action=${action}`, method: 'POST', headers: { 'api-key': token } });
exports.local = (action) => http.request({ hostname: 'localhost', path: `/arm.php?action=${action}`, method: 'POST', headers: { 'api-key': token } });
