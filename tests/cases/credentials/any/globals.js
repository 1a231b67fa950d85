//@ {"settings":{"binom":{"credentials":"any"}}}
// Snippets and pages use modules by their usual names without importing them.
crypto.createHmac('sha256', 'summer-breeze').update(body); // $ no-hardcoded-key

crypto.privateDecrypt({ key: 'summer-breeze' }, buffer); // $ no-hardcoded-key

const signer = crypto.createSign('RSA-SHA256');
signer.sign({ key: pem, passphrase: process.env.PASSPHRASE }, 'hex');
signer.sign('summer-breeze', 'hex'); // $ no-hardcoded-key

const token = jwt.sign({ id: 1 }, 'summer-breeze'); // $ no-hardcoded-key

const text = CryptoJS.AES.encrypt('hello', 'summer-breeze'); // $ no-hardcoded-key

const req = http.request({ hostname: 'orders.corp.io', port: 80, path: '/list' }); // $ no-cleartext-transport

const safe = https.request({ hostname: 'orders.corp.io', path: '/list' });
function own(crypto, http) {
  crypto.createHmac('sha256', 'summer-breeze');
  http.request({ hostname: 'orders.corp.io', path: '/list' });
}
