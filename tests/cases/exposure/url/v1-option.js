//@ {"options":{"no-key-in-url":{"v1":true}}}
const { requireEnv } = require('./env');

const tracker = requireEnv('BINOM_URL');
const apiKey = requireEnv('BINOM_API_KEY');

exports.report = () => fetch(`${tracker}/adm19.php?page=Campaigns&date=3&api_key=${apiKey}`); // $ no-key-in-url
exports.create = (payload) =>
  fetch(`${tracker}/arm.php`, { method: 'POST', body: JSON.stringify({ api_key: apiKey, action: 'campaign@add', payload }) });
