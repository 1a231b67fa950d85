const { requireEnv } = require('./env');

async function check(binomApiKey) {
  if (!binomApiKey) throw new Error('no key');
  if (binomApiKey.length < 39) throw Object.assign(new Error('short key'), { binomApiKey }); // $ no-key-logging
  const error = new Error('bad key');
  error.key = binomApiKey;
  if (binomApiKey.length > 64) throw error; // $ no-key-logging
  if (!/^\w+$/.test(binomApiKey)) throw `bad key ${binomApiKey}`; // $ no-key-logging
  try {
    await fetch(`${requireEnv('BINOM_URL')}/public/api/v1/info/offer`, { headers: { 'api-key': binomApiKey } });
  } catch (error) {
    throw error;
  }
}

function callback(binomApiKey, done) {
  if (binomApiKey.length < 39) return done(new TypeError('short: ' + binomApiKey)); // $ no-key-logging
  return done(null, binomApiKey);
}

module.exports = { check, callback };
