const https = require('https');
const { HttpsProxyAgent } = require('https-proxy-agent');
const { HttpsProxyAgent: HpAgent } = require('hpagent');
const { SocksProxyAgent } = require('socks-proxy-agent');
const tunnel = require('tunnel');
const request = require('request');
const fetch = require('node-fetch');

const KEY = 'rejectUnauthorized';

function agentOptions(lenient) {
  const options = { keepAlive: true, maxSockets: 4 };
  if (lenient) {
    options[KEY] = false; // $ no-disabled-tls-verification
  }
  return options;
}

const defaults = Object.assign({}, { timeout: 3000 }, { rejectUnauthorized: false }); // $ no-disabled-tls-verification
const viaProxy = new HttpsProxyAgent('https://proxy.meadow-ads.com:8443', { rejectUnauthorized: false }); // $ no-disabled-tls-verification
const viaHp = new HpAgent({ proxy: 'https://proxy.meadow-ads.com', proxyRequestOptions: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
const viaSocks = new SocksProxyAgent('socks5h://10.4.0.2:1080', { rejectUnauthorized: false }); // $ no-disabled-tls-verification
const viaTunnel = tunnel.httpsOverHttp({ rejectUnauthorized: !1, proxy: { host: '10.4.0.2', port: 3128 } }); // $ no-disabled-tls-verification

const old = request.defaults({ strictSSL: false, json: true }); // $ no-disabled-tls-verification
const old2 = request.defaults({ agentOptions: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification

https.globalAgent.options.rejectUnauthorized = false; // $ no-disabled-tls-verification
https.globalAgent = new https.Agent(defaults);

Object.defineProperty(https.globalAgent.options, 'checkServerIdentity', { value: () => undefined }); // $ no-disabled-tls-verification

const pick = (env) => (env === 'staging' ? { rejectUnauthorized: false } : {}); // $ no-disabled-tls-verification

module.exports = {
  agent: () => new https.Agent(agentOptions(true)),
  staging: () => new https.Agent(pick('staging')),
  get: (url) => fetch(url, { agent: (u) => (u.protocol === 'https:' ? viaProxy : undefined) }),
  all: [viaHp, viaSocks, viaTunnel, old, old2],
};
