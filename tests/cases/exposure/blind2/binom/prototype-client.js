const https = require('node:https');
const { requireEnv } = require('./env');

function BinomClient(options) {
  this.host = options.host;
  this.apiKey = options.apiKey;
  this.retries = options.retries || 3;
}

BinomClient.prototype.describe = function describe() {
  console.log('tracker', this.host, 'retries', this.retries);

  console.log('tracker', this.host, this.apiKey); // $ no-key-logging
};

BinomClient.prototype.toString = function () {
  return 'BinomClient(' + this.host + ', ' + this.apiKey + ')';
};

Object.assign(BinomClient.prototype, {
  headers() {
    return { accept: 'application/json', 'api-key': this.apiKey };
  },
  get(path, done) {
    https.get({ host: this.host, path: '/public/api/v1' + path, headers: this.headers() }, done);
  },
});

const client = new BinomClient({ host: 's.redkite.media', apiKey: requireEnv('BINOM_API_KEY') });
client.describe();

console.log('using ' + client); // $ no-key-logging

console.log('host: ' + client.host);

console.debug(client.headers()); // $ no-key-logging

console.debug(Object.keys(client.headers()));

module.exports = client;
