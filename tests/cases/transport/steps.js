const https = require('https');
const _ = require('lodash');

const opts = {};
opts.rejectUnauthorized = false; // $ no-disabled-tls-verification
https.get('https://a.fieldstone-ads.com', opts);

const more = { keepAlive: true };
Object.assign(more, { rejectUnauthorized: false }); // $ no-disabled-tls-verification
Object.defineProperty(more, 'rejectUnauthorized', { value: false }); // $ no-disabled-tls-verification
Reflect.set(more, 'rejectUnauthorized', false); // $ no-disabled-tls-verification
_.set(more, 'tls.rejectUnauthorized', false); // $ no-disabled-tls-verification
module.exports.more = new https.Agent(more);

const base = { rejectUnauthorized: false }; // $ no-disabled-tls-verification
module.exports.spread = new https.Agent({ ...base, keepAlive: true });

function lax() {
  return { rejectUnauthorized: false }; // $ no-disabled-tls-verification
}
module.exports.helper = new https.Agent(lax());

class Client {
  static options = { rejectUnauthorized: false }; // $ no-disabled-tls-verification
  rejectUnauthorized = false; // $ no-disabled-tls-verification
  strictSSL = false; // $ no-disabled-tls-verification
  constructor() {
    this.agentOptions = { rejectUnauthorized: false }; // $ no-disabled-tls-verification
    this.rejectUnauthorized = false; // $ no-disabled-tls-verification
  }
}
module.exports.Client = Client;

let verify = true;
if (process.argv.includes('--fast')) verify = false;
module.exports.reassigned = new https.Agent({ rejectUnauthorized: verify }); // $ no-disabled-tls-verification

const flags = [true, false];
module.exports.element = new https.Agent({ rejectUnauthorized: flags[1] }); // $ no-disabled-tls-verification

const settings = { tls: { check: false } };
module.exports.nested = new https.Agent({ rejectUnauthorized: settings.tls.check }); // $ no-disabled-tls-verification

const { check } = settings.tls;
module.exports.destructured = new https.Agent({ rejectUnauthorized: check }); // $ no-disabled-tls-verification

const isChecked = () => false;
module.exports.called = new https.Agent({ rejectUnauthorized: isChecked() }); // $ no-disabled-tls-verification

function agentFor(rejectUnauthorized = false) {
  return new https.Agent({ rejectUnauthorized }); // $ no-disabled-tls-verification
}
module.exports.agentFor = agentFor;

module.exports.fallback = (options) => new https.Agent({ rejectUnauthorized: options.verify ?? false }); // $ no-disabled-tls-verification
module.exports.orFalse = (options) => new https.Agent({ rejectUnauthorized: options.verify || false }); // $ no-disabled-tls-verification
