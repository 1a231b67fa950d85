const https = require('node:https');
const HttpsProxyAgent = require('https-proxy-agent').HttpsProxyAgent;
const { SocksProxyAgent } = require('socks-proxy-agent');
const Agent = require('agentkeepalive');
const { CookieJar } = require('tough-cookie');
const tunnel = require('tunnel');

const pick = (name) => ({ strict: true, lenient: false })[name];

exports.keep = new Agent.HttpsAgent({ keepAlive: true, rejectUnauthorized: pick('lenient') }); // $ no-disabled-tls-verification
exports.proxied = new HttpsProxyAgent('https://proxy.osprey-ads.com', { rejectUnauthorized: false }); // $ no-disabled-tls-verification
exports.socks = new SocksProxyAgent('socks5://127.0.0.1:9050', { tls: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
exports.tunnelled = tunnel.httpsOverHttps({ proxy: { host: 'proxy.osprey-ads.com', rejectUnauthorized: false } }); // $ no-disabled-tls-verification
exports.jar = new CookieJar(undefined, { rejectPublicSuffixes: false, looseMode: true });

exports.byHost = (host) => {
  const options = { host };
  switch (host) {
    case 'old.osprey-ads.com':
      options.rejectUnauthorized = false; // $ no-disabled-tls-verification
      break;
    default:
      options.rejectUnauthorized = true;
  }
  return new https.Agent(options);
};

exports.fromArgs = (...args) => new https.Agent({ rejectUnauthorized: !args.includes('--insecure') }); // $ no-disabled-tls-verification
exports.same = new https.Agent(Object.create({ keepAlive: true }, { rejectUnauthorized: { value: false, enumerable: true } })); // $ no-disabled-tls-verification
exports.default = https.globalAgent;
