//@ {"settings":{"binom":{"credentials":"any"}}}
const https = require('https');
const crypto = require('crypto');
const msRest = require('ms-rest-azure');
const digitalocean = require('digitalocean');
const pkgcloud = require('pkgcloud');
const basicAuthConnect = require('basic-auth-connect');
const hawk = require('hawk');

https.get({ host: 'a.io', auth: 'user:hgfedcba' }); // $ no-hardcoded-key

https.get('https://a.io', { auth: 'reader:kd83Ls0qpW' }); // $ no-hardcoded-key

https.request({ auth: 'user:{{ INSERT_HERE }}' });
https.request({ auth: 'user:xxxxxxxx' });
https.request({ auth: `user:${process.argv[2]}` });

msRest.loginWithUsernamePassword('username', 'hgfedcba', () => {}); // $ no-hardcoded-key

msRest.loginWithServicePrincipalSecret('client', 'hgfedcba', 'tenant', () => {}); // $ no-hardcoded-key

digitalocean.client('hgfedcbaQ92lsK'); // $ no-hardcoded-key

pkgcloud.compute.createClient({ provider: 'amazon', keyId: 'x2', key: 'hgfedcbaQ2' }); // $ no-hardcoded-key

basicAuthConnect('username', 'hgfedcba'); // $ no-hardcoded-key

basicAuthConnect((user, pass) => user === pass);

hawk.client.header('https://a.io', 'GET', { credentials: { id: 'dh37', key: 'werxhqb98rpaxn39848xrunpaw3489ruxnpa98w4rxn' } }); // $ no-hardcoded-key

crypto.createECDH('secp256k1').setPrivateKey('c0ffee254729296a45a3885639ac7e10f9d54979f2a1b3c4d5e6f70819283746', 'hex'); // $ no-hardcoded-key

const cookieNames = { session: 'sid', csrfToken: '__Host-csrf', refreshToken: '__Secure-rt' };
function nameOf(token) {
  return token === 'anonymous' ? cookieNames.session : token;
}
module.exports = { nameOf };
