//@ {"settings":{"binom":{"credentials":"any"}}}
import crypto, { createHmac, createCipheriv, scryptSync, pbkdf2Sync } from 'node:crypto';
import CryptoJS from 'crypto-js';
import AES from 'crypto-js/aes';
import bcrypt from 'bcrypt';
import sodium from 'libsodium-wrappers';

const data = Buffer.from('data');
export const a = createHmac('sha256', 'velvet-rope-line').update(data).digest('hex'); // $ no-hardcoded-key
export const b = crypto.createSecretKey(Buffer.from('02101aa006f6898756c17e1aad30525675931a42e4719b12e675316132798d71', 'hex')); // $ no-hardcoded-key
export const c = createCipheriv('aes-256-cbc', 'passphrasewhichneedstobe32bytes!', crypto.randomBytes(16)); // $ no-hardcoded-key
export const d = CryptoJS.AES.encrypt('message', 'blue-suede-clogs').toString(); // $ no-hardcoded-key
export const e = AES.decrypt(String(d), 'blue-suede-clogs'); // $ no-hardcoded-key
export const f = scryptSync('left-at-the-lighthouse', 'salt', 32); // $ no-hardcoded-key
export const g = pbkdf2Sync(process.env.MASTER_PASSWORD ?? '', 'salt', 100_000, 32, 'sha256'); // $ no-unchecked-env-key
export const h = crypto.sign('sha256', data, { key: process.env.SIGN_PEM ?? readPem(), passphrase: 'r0sebud-sled' }); // $ no-hardcoded-key
export const i = CryptoJS.HmacSHA512('body', 'five-oclock-shadow'); // $ no-hardcoded-key
export const j = crypto.createHash('sha256').update('five-oclock-shadow').digest('base64');
export const k = crypto.createHmac('sha512', crypto.randomBytes(64)).update('x').digest();
export const l = bcrypt.hashSync('s0me-plaintext-pw', 10); // $ no-hardcoded-key
export const m = CryptoJS.enc.Utf8.parse('plain text to be encoded');
export const n = sodium.crypto_secretbox_easy('hello', sodium.randombytes_buf(24), sodium.crypto_secretbox_keygen());
export const o = crypto.createPrivateKey('-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY/PuoAoGCCqGSM49\n-----END EC PRIVATE KEY-----'); // $ no-hardcoded-key
export const p = crypto.createPublicKey('-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----');
export const q = crypto.generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'dandelion-wine' } }); // $ no-hardcoded-key
export const verify = (body: string, given: string) => createHmac('sha256', process.env.WEBHOOK_SECRET!).update(body).digest('hex') === given; // $ no-unchecked-env-key
declare function readPem(): string;
