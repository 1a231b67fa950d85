import { createHash } from 'node:crypto';
const key = process.env.BINOM_API_KEY;
if (!key) throw new Error('missing');
console.log(`key ends in ${key.slice(-4)}`);
console.log('length', key.length);
console.log('fingerprint', createHash('sha256').update(key).digest('hex').slice(0, 8));
console.log({ apiKey: key ? 'set' : 'unset' });
console.log(`key starts with ${key.slice(0, 10)}…`); // $ no-key-logging
console.log(key.replace(/.(?=.{4})/g, '*'));
