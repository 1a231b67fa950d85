const omit = require('lodash/omit');
const _ = require('lodash');
const { createHmac } = require('crypto');
const redact = require('fast-redact')({ paths: ['apiKey', 'headers["api-key"]'] });
const { settings } = require('./settings');

const { apiKey, ...rest } = settings.binom;
const view = { url: settings.binom.url, zone: settings.binom.timezone };

console.log(rest, view);
console.log(omit(settings.binom, ['apiKey']), _.omit(settings.binom, 'apiKey'));
console.log(_.pick(settings.binom, ['url']));
console.log(redact({ apiKey, url: view.url }));
console.log(createHmac('sha256', 'pepper').update(apiKey).digest('hex'));
console.log(JSON.stringify(settings.binom, ['url', 'timezone']));
console.log(JSON.stringify(settings.binom, (name, value) => (name === 'apiKey' ? undefined : value)));
console.log({ ...settings.binom, apiKey: undefined });
console.log(Object.keys(settings.binom), 'apiKey' in settings.binom);

module.exports = async function ping() {
  const res = await fetch(`${view.url}/public/api/v1/info/offer`, { headers: { 'api-key': apiKey } });
  console.log('ping', res.status, res.statusText, await res.text());
  return res.ok;
};
