import { createHash } from 'node:crypto';
import { requireEnv } from './env.mjs';

const apiKey = requireEnv('BINOM_API_KEY');

console.log('key starts with', apiKey.slice(0, 8)); // $ no-key-logging
console.log('key starts with', apiKey.substring(0, 20) + '...'); // $ no-key-logging
console.log('key without its end', apiKey.slice(0, -4)); // $ no-key-logging
console.log('all but the first', apiKey.slice(1)); // $ no-key-logging
console.log(`encoded ${Buffer.from(apiKey).toString('base64')}`); // $ no-key-logging
console.log(encodeURIComponent(apiKey)); // $ no-key-logging
console.log(btoa(apiKey)); // $ no-key-logging
console.log(apiKey.split('').reverse().join('')); // $ no-key-logging
console.log([...apiKey].join(' ')); // $ no-key-logging
console.log(apiKey.toUpperCase().trim()); // $ no-key-logging
console.log(apiKey.replace('000001', '')); // $ no-key-logging

console.log('key ends with', apiKey.slice(-4));
console.log('key starts with', apiKey.slice(0, 4), apiKey.substring(0, 3));
console.log('sha256', createHash('sha256').update(apiKey).digest('hex').slice(0, 12));
console.log('length', apiKey.length, typeof apiKey);
console.log('set', Boolean(apiKey), !!apiKey, apiKey !== '', apiKey ? 'yes' : 'no');
console.log('masked', apiKey.replace(/./g, '*'));
console.log('masked', apiKey.slice(0, 2).padEnd(apiKey.length, '*'));
console.log('masked', '*'.repeat(apiKey.length));
console.log('same', apiKey === requireEnv('OLD_BINOM_API_KEY'));
console.log('BINOM_API_KEY', 'api-key', 'apiKey missing');
