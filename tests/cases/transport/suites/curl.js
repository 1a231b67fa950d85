//@ {"settings":{"binom":{"credentials":"any"}}}
// libcurl's own names for the checks of the certificate and of the host name.
const { Curl, curly } = require('node-libcurl');
const curl = require('node-curl');

exports.load = (address, done) => {
  curl(address, { FOLLOWLOCATION: 1, SSL_VERIFYPEER: 0 }, done); // $ no-disabled-tls-verification
};

exports.report = async () => {
  const handle = new Curl();
  handle.setOpt('URL', 'https://stats.heron.dev/day');
  handle.setOpt('SSL_VERIFYPEER', false); // $ no-disabled-tls-verification
  handle.setOpt(Curl.option.SSL_VERIFYHOST, 0); // $ no-disabled-tls-verification
  handle.perform();
  return curly.get('https://stats.heron.dev/week', { SSL_VERIFYHOST: false }); // $ no-disabled-tls-verification
};

exports.checked = () => {
  const handle = new Curl();
  handle.setOpt(Curl.option.SSL_VERIFYPEER, 1);
  handle.setOpt('SSL_VERIFYHOST', 2);
  return curly.get('https://stats.heron.dev/month', { SSL_VERIFYPEER: true, SSL_VERIFYHOST: 2 });
};
