//@ {"settings":{"binom":{"credentials":"any"}}}
let https = require('https'),
  tls = require('tls');

new https.Agent();
new https.Agent({ rejectUnauthorized: true });
new https.Agent({ rejectUnauthorized: false }); // $ no-disabled-tls-verification
let indirect = false;
new https.Agent({ rejectUnauthorized: indirect }); // $ no-disabled-tls-verification
new https.Agent({ rejectUnauthorized: !false });
new https.Agent({ rejectUnauthorized: !!false }); // $ no-disabled-tls-verification
new https.Agent({ rejectUnauthorized: !true }); // $ no-disabled-tls-verification
new https.Agent({ rejectUnauthorized: !!true });
new https.Agent({ rejectUnauthorized: compute() });
new https.Agent({ rejectUnauthorized: !getOptions().selfSigned });
new https.Agent({ rejectUnauthorized: getOptions() == null ? true : getOptions().verifySsl });
new https.Agent({ rejectUnauthorized: typeof getOptions().strict === 'boolean' ? getOptions().strict : undefined });

let socket = new tls.TLSSocket();
socket.renegotiate({ rejectUnauthorized: false }); // $ no-disabled-tls-verification

var rpc = new RpcClient({ host: 'wallet.brookline.io', port: 8332, rejectUnauthorized: false, disableAgent: true }); // $ no-disabled-tls-verification
require('request').defaults({ method: 'GET', rejectUnauthorized: false, requestCert: true }); // $ no-disabled-tls-verification

https.request({ hostname: 'x', checkServerIdentity: function () {} }); // $ no-disabled-tls-verification
https.request({ hostname: 'x', checkServerIdentity: function () { return true; } }); // $ no-disabled-tls-verification
https.request({ hostname: 'x', checkServerIdentity: function () { function inner() { return new Error(); } } }); // $ no-disabled-tls-verification
https.request({ hostname: 'x', checkServerIdentity: (name, peer) => { console.log(peer); } }); // $ no-disabled-tls-verification
https.request({ hostname: 'x', checkServerIdentity: (name) => { if (name !== 'x') { return new Error('name'); } } });
https.request({ hostname: 'x', checkServerIdentity: (a, b) => checkIdentity(a, b) });
https.request({ hostname: 'x', checkServerIdentity: function () { return (function () { return new Error(); })(); } });
https.request({ hostname: 'x', checkServerIdentity: () => null }); // $ no-disabled-tls-verification

let strict = false;
if (process.argv.length > 2) {
  strict = true;
}
https.request({ hostname: 'x', agent: new https.Agent({ keepAlive: strict }) });
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = 0; // $ no-disabled-tls-verification
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = false; // $ no-disabled-tls-verification
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
process.env.NODE_TLS_REJECT_UNAUTHORIZED = undefined;
