//@ {"settings":{"binom":{"credentials":"any"}}}
const crypto = require('crypto');
const CryptoJS = require('crypto-js');
const jwt = require('jsonwebtoken');
const { createHmac, createCipheriv, pbkdf2Sync, scryptSync } = require('node:crypto');
const jwtSimple = require('jwt-simple');

exports.hmac = (body) => createHmac('sha256', 'kfSAg5SzgeURmJGN7Vzda3mQ').update(body).digest('hex'); // $ no-hardcoded-key
exports.hmac2 = (body) => crypto.createHmac('sha1', 'mysecret').update(body).digest('hex'); // $ no-hardcoded-key
exports.cipher = (iv) => createCipheriv('aes-256-cbc', 'sK8DDAHikyBxvYxnudXq7PmUpiLf2LrD', iv); // $ no-hardcoded-key
exports.cipherBuffer = (iv) => createCipheriv('aes-256-cbc', Buffer.from('cfadb6169531eaef068ff1b46f71dfc67893e42bfea61871dd011c0a4ffa98d8', 'hex'), iv); // $ no-hardcoded-key
exports.derived = () => pbkdf2Sync('pwpS6ukQU2AA', crypto.randomBytes(16), 100000, 32, 'sha512'); // $ no-hardcoded-key
exports.scrypted = (salt) => scryptSync('correct horse', salt, 32); // $ no-hardcoded-key
exports.aes = (text) => CryptoJS.AES.encrypt(text, 'my-secret-key-1'); // $ no-hardcoded-key
exports.sign = (user) => jwt.sign({ sub: user.id }, 'shhhhh', { expiresIn: '1h' }); // $ no-hardcoded-key
exports.verify = (token) => jwt.verify(token, 'n4hhBS7BxTai9e7eka44'); // $ no-hardcoded-key

const secret = 'shhhhh-its-a-secret-1'; // $ no-hardcoded-key
exports.byConst = (user) => jwt.sign({ sub: user.id }, secret);

const config = { jwt: { secret: '7R2zZxUcY2nu99vi6Dpm' } }; // $ no-hardcoded-key
exports.byConfig = (user) => jwt.sign({ sub: user.id }, config.jwt.secret);

exports.fallback = (user) => jwt.sign({ sub: user.id }, process.env.JWT_SECRET || 'iabdepUzWnKwiPcWQwNK'); // $ no-hardcoded-key
exports.simple = (payload) => jwtSimple.encode(payload, 'Df4bfijHsMsrKSATeuvz'); // $ no-hardcoded-key
exports.decoded = (token) => jwtSimple.decode(token, Buffer.from('xT+/mNMayzj+HR9qEhRCWLkXwm5ptaFk', 'base64')); // $ no-hardcoded-key

exports.hash = (body) => crypto.createHash('sha256').update('prefix').update(body).digest('hex');
exports.random = () => crypto.randomBytes(32).toString('hex');
exports.signed = (user) => jwt.sign({ sub: user.id }, process.env.JWT_PRIVATE, { algorithm: 'RS256' });
exports.peek = (token) => jwt.decode(token);
exports.publicKey = '-----BEGIN PUBLIC KEY-----\nMFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAK\n-----END PUBLIC KEY-----';
