const https = require('https'); const tls = require('tls');
unknownCall({ rejectUnauthorized: false }); // $ no-disabled-tls-verification
let socket = new tls.TLSSocket(); socket.renegotiate({ rejectUnauthorized: false }); // $ no-disabled-tls-verification
new https.Agent({ rejectUnauthorized: !getOptions().selfSignedSSL });
new https.Agent({ rejectUnauthorized: !!getOptions().rejectUnauthorized });
new https.Agent({ rejectUnauthorized: typeof getOptions().rejectUnauthorized === 'boolean' ? getOptions().rejectUnauthorized : undefined });
new https.Agent({ rejectUnauthorized: getOptions() == null ? true : getOptions().verifySsl });
var client = new RpcClient({ user: 'user', pass: 'pass', host: 'localhost', port: 8332, rejectUnauthorized: false, disableAgent: true }); // $ no-disabled-tls-verification
require('request').defaults({method: 'GET', rejectUnauthorized: false, requestCert: true}) // $ no-disabled-tls-verification
var object = { host: '192.168.1.1', rejectUnauthorized: false, requestCert: true, agent: false }; // $ no-disabled-tls-verification
https.request(object);
const o2 = { checkServerIdentity: function() { function doSomething() { return new Error(); } } }; // $ no-disabled-tls-verification
const o3 = { checkServerIdentity: function() { return (function() { return new Error(); })(); } };
const o4 = { checkServerIdentity: (a, b) => checkIdentity(a, b) };
const o5 = { checkServerIdentity: async () => {} }; // $ no-disabled-tls-verification
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = <any>0; // $ no-disabled-tls-verification
(process as any).env.NODE_TLS_REJECT_UNAUTHORIZED = "0"; // $ no-disabled-tls-verification
process.env = Object.assign(process.env, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }); // $ no-disabled-tls-verification
if (process.env.NODE_ENV !== 'production') process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // $ no-disabled-tls-verification
const tlsOptions = process.env.NODE_ENV === 'production' ? {} : { rejectUnauthorized: false }; // $ no-disabled-tls-verification
const cfg = { ssl: process.env.DB_SSL ? { rejectUnauthorized: false } : false }; // $ no-disabled-tls-verification
const cfg2 = { https: { rejectUnauthorized: process.env.NODE_ENV !== 'test' } }; // $ no-disabled-tls-verification
const verify = process.env.VERIFY === 'false' ? false : true;
new https.Agent({ rejectUnauthorized: verify }); // $ no-disabled-tls-verification
const strict = !(process.env.INSECURE === 'true');
new https.Agent({ rejectUnauthorized: strict }); // $ no-disabled-tls-verification
const env = require('./env'); new https.Agent({ rejectUnauthorized: env.verify });
new https.Agent({ rejectUnauthorized: config.get('tls.verify') });
new https.Agent({ rejectUnauthorized: config.tls.rejectUnauthorized ?? true });
function mk(insecure: boolean) { return new https.Agent({ rejectUnauthorized: !insecure }); } // $ no-disabled-tls-verification
function mk2({ verify = true }) { return new https.Agent({ rejectUnauthorized: verify }); }
class C { private readonly agent = new https.Agent({ rejectUnauthorized: false }); } // $ no-disabled-tls-verification
class D { insecure = false; run() { return new https.Agent({ rejectUnauthorized: this.insecure }); } } // $ no-disabled-tls-verification
export const f1 = (opts = { rejectUnauthorized: false }) => https.request(opts); // $ no-disabled-tls-verification
export default { devServer: { https: true, proxy: { '/api': { target: 'https://x.y.com', secure: false } } } }; // $ no-disabled-tls-verification
const bs = { proxy: { '/api': 'https://x.y' }, secure: false };
new https.Agent(Object.freeze({ rejectUnauthorized: false })); // $ no-disabled-tls-verification
const { rejectUnauthorized = false } = opts0; new https.Agent({ rejectUnauthorized }); // $ no-disabled-tls-verification
let ru; ru = false; new https.Agent({ rejectUnauthorized: ru }); // $ no-disabled-tls-verification
https.globalAgent.options = { rejectUnauthorized: false }; // $ no-disabled-tls-verification
Object.assign(https.globalAgent.options, { rejectUnauthorized: false }); // $ no-disabled-tls-verification
https.globalAgent.options = { ...https.globalAgent.options, rejectUnauthorized: false }; // $ no-disabled-tls-verification
Object.defineProperties(o5, { rejectUnauthorized: { value: false } }); // $ no-disabled-tls-verification
