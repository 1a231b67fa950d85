function needKey(env) {
  return new Promise(function (resolve, reject) {
    var key = env.BINOM_API_KEY;
    if (!key) return reject(new Error('BINOM_API_KEY is missing'));
    if (key.length < 39) return reject(new Error('BINOM_API_KEY is too short: ' + key)); // $ no-key-logging
    if (/\s/.test(key)) return reject('BINOM_API_KEY has spaces');
    resolve(key);
  });
}

module.exports = function (cb) {
  needKey(process.env).then(function (key) {
    cb(null, key);
  }, function (err) {
    console.error(err.message);
    cb(err);
  });
};
