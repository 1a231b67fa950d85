//@ {"settings":{"binom":{"credentials":"any"}}}
const getSecret = () => 'FYySBEfNLzPQcRDSnFrjZKS4Ma2e'; // $ no-hardcoded-key
function connect({ user = 'app', password = 'w1llow-jbnB73' } = {}) { return [user, password]; } // $ no-hardcoded-key
const [dbUser, dbPassword] = ['app', 'c0ral-nquNXG2']; // $ no-hardcoded-key
const opts = Object.assign({}, { token: 'hblyhZneMfnzRj6GGdhm7177FrnQ3H' }); // $ no-hardcoded-key
const map = new Map([['clientSecret', 'ZZSIAUvGIbxpPpFxA6ReBrtDZIFxJGWV']]); // $ no-hardcoded-key
class Cfg { static apiSecret = 'JvBHOnUvT0mBcDdLGlPsVML1i4uitJ'; get signingKey() { return 'gVrW1qVJljwk3XmsjEblBQTz1NBRsC'; } } // $ no-hardcoded-key
process.env.DB_PASSWORD = process.env.DB_PASSWORD || 'f4llback-heron'; // $ no-hardcoded-key
process.env.NODE_ENV ||= 'production';
const secretB64 = Buffer.from('N6x1iu/hNAHBx7XPVxiiFCg8kBF7f55l', 'base64'); // $ no-hardcoded-key
exports.config = { production: { password: process.env.P }, development: { password: 'dev-only-PIbvXi1' } }; // $ no-hardcoded-key
let token; token = token ?? 'tok_4KZkMhZMif5aLbTgFz3Z2F83'; // $ no-hardcoded-key
const creds = { username: 'svc', password: `p${'4'}ss-8qCIwOCH` }; // $ no-hardcoded-key
Reflect.set(opts, 'refreshToken', 'KbLw9OiQuYyiNf9g5zNcUT0sn2qAGH'); // $ no-hardcoded-key
Object.defineProperty(opts, 'accessToken', { value: 'pI627ygn4pi1LJbJqteucM0ueMzO4r' }); // $ no-hardcoded-key
const { secret: s = '8W7Ok9FcscoDl9VWTPlvWgK6gt' } = opts; // $ no-hardcoded-key
const f = (x) => x.password === Buffer.from('c2VjcmV0LWhlcm9uLTQy', 'base64').toString(); // $ no-hardcoded-key
module.exports = { password, getSecret, connect, dbUser, dbPassword, map, Cfg, secretB64, token, headers, creds, s, f };
