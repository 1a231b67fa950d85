//@ {"settings":{"binom":{"credentials":"any"}}}
const crypto = require('crypto');
const forge = require('node-forge');
const CryptoJS = require('crypto-js');
const nacl = require('tweetnacl');

const KEY = Buffer.from([0x3a, 0x91, 0x5c, 0x7e, 0x10, 0xfe, 0x22, 0x8b, 0x44, 0x6d, 0x9a, 0xc1, 0x0f, 0xee, 0x71, 0x52]); // $ no-hardcoded-key
exports.enc = (t, iv) => crypto.createCipheriv('aes-128-gcm', KEY, iv).update(t);
exports.enc2 = (t, iv) => crypto.createCipheriv('aes-128-gcm', Buffer.from('3be806ae605bbb73cba5dc8f25ad4cf5', 'hex'), iv).update(t); // $ no-hardcoded-key
exports.enc3 = (t) => CryptoJS.AES.encrypt(t, CryptoJS.enc.Utf8.parse('Vqu65pyvlxyvcEiE'), { mode: CryptoJS.mode.ECB }); // $ no-hardcoded-key
exports.enc4 = (t, iv) => { const c = forge.cipher.createCipher('AES-CBC', '6T7JVj4WPuJB3bIF'); c.start({ iv }); return c; }; // $ no-hardcoded-key
exports.mac = (t) => CryptoJS.HmacSHA256(t, 'peach-cobbler-9').toString(); // $ no-hardcoded-key
exports.box = (m, n) => nacl.secretbox(m, n, new Uint8Array(32));
exports.salted = (p) => crypto.pbkdf2Sync(p, crypto.randomBytes(16), 1e5, 64, 'sha512');
exports.SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
