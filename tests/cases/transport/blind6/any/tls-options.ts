//@ {"settings":{"binom":{"credentials":"any"}}}
const a = { rejectUnauthorized: false }; // $ no-disabled-tls-verification
https.request({ strictSSL: false }); // $ no-disabled-tls-verification
fetch(url, { rejectUnauthorized: false }); // $ no-disabled-tls-verification
tls.connect({ checkServerIdentity: () => void 0 }); // $ no-disabled-tls-verification
tls.connect({ checkServerIdentity: function () { return; } }); // $ no-disabled-tls-verification
tls.connect({ checkServerIdentity: function (h, c) { log(h); return undefined; } }); // $ no-disabled-tls-verification
tls.connect({ checkServerIdentity: (h, c) => { return true; } }); // $ no-disabled-tls-verification
tls.connect({ checkServerIdentity: (h, c) => tls.checkServerIdentity(h, c) });
tls.connect({ checkServerIdentity: function (h, c) { throw new Error('nope'); } });
tls.connect({ checkServerIdentity: verifyPeer });
const b = { rejectUnauthorized: validated };
new obj.Client({ ssl: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
new Pool({ ssl: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
new Client({ ssl: { minVersion: 'TLSv1.2' } });
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = 0; // $ no-disabled-tls-verification
process.env = { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' }; // $ no-disabled-tls-verification
Reflect.set(process.env, 'NODE_TLS_REJECT_UNAUTHORIZED', '0'); // $ no-disabled-tls-verification
const { env } = process; env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // $ no-disabled-tls-verification
request.defaults({ strictSSL: false, jar: true }); // $ no-disabled-tls-verification
needle.defaults({ rejectUnauthorized: false }); // $ no-disabled-tls-verification
superagent.get(url).disableTLSCerts().end(); // $ no-disabled-tls-verification
agentOptions.rejectUnauthorized ??= false; // $ no-disabled-tls-verification
https.globalAgent.options.rejectUnauthorized = false; // $ no-disabled-tls-verification
https.globalAgent = new https.Agent({ ...https.globalAgent.options, rejectUnauthorized: !1 }); // $ no-disabled-tls-verification
if (https.globalAgent.options.rejectUnauthorized === false) warn();
const schema = { rejectUnauthorized: { type: 'boolean', default: true } };
type O = { rejectUnauthorized: false };
interface P { strictSSL?: false }
