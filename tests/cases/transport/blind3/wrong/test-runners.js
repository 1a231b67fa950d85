const newman = require('newman');
const autocannon = require('autocannon');
const loadtest = require('loadtest');
const createTestCafe = require('testcafe');
const lighthouse = require('lighthouse');
const chromeLauncher = require('chrome-launcher');

newman.run({ collection: require('./reports.json'), insecure: true, reporters: 'cli' }); // $ no-disabled-tls-verification
autocannon({ url: 'https://trk.meadow-ads.com', tlsOptions: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
loadtest.loadTest({ url: 'https://trk.meadow-ads.com', maxRequests: 10, insecure: true }); // $ no-disabled-tls-verification

createTestCafe('localhost').then((cafe) =>
  cafe.createRunner().browsers(['chrome:headless --ignore-certificate-errors', 'firefox']).run(), // $ no-disabled-tls-verification
);

exports.audit = async (url) => {
  const chrome = await chromeLauncher.launch({ chromeFlags: ['--headless', '--ignore-certificate-errors'] }); // $ no-disabled-tls-verification
  return lighthouse(url, { port: chrome.port, output: 'json' });
};

exports.nightwatch = {
  test_settings: {
    default: {
      desiredCapabilities: {
        browserName: 'chrome',
        acceptInsecureCerts: true, // $ no-disabled-tls-verification
        'goog:chromeOptions': { args: ['headless', 'ignore-certificate-errors'] }, // $ no-disabled-tls-verification
      },
    },
  },
};

exports.artillery = { config: { target: 'https://trk.meadow-ads.com', tls: { rejectUnauthorized: false } } }; // $ no-disabled-tls-verification
exports.puppeteerArgs = ['--no-sandbox', '--disable-gpu'];
exports.backstop = { engineOptions: { ignoreHTTPSErrors: true, args: ['--no-sandbox'] } }; // $ no-disabled-tls-verification
exports.jest = { testEnvironmentOptions: { url: 'https://panel.meadow-ads.com' } };
