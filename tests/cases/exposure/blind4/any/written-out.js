//@ {"settings": {"binom": {"credentials": "any"}}}
console.log('password: hunter2x'); // $ no-key-logging
logger.warn('api_key: 9f2a77c1'); // $ no-key-logging
logger.error('token=eyJhbGciOiJIUzI1NiJ9'); // $ no-hardcoded-key
console.warn('Redis does not require a password, but a password was supplied.');
console.log('password: ');
console.log('token: <your token>');
console.log('usage: login --password=<password> --token=TOKEN');
console.log('token: expired');
console.log('secret: ********');
console.log('tokens: 4096');
console.log('password: [REDACTED]');
console.log('API key: missing');
console.log('max_tokens=4096');
console.log('error code: 401');
console.log('see https://docs.sandpiper.dev/token?lang=en2');
