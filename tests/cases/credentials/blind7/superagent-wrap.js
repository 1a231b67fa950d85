var superagent = require('superagent');
module.exports = function (opts) {
  var key = opts.key || 'ac817b6e44c9979d20b7e5d1472bc03d9d0c045db6b16040b7f05fbb86d514f4'; // $ no-hardcoded-key
  return function (method, path, cb) {
    superagent(method, 'https://binom.tarn.media/public/api/v1' + path).set('Api-Key', key).end(function (err, res) {
      cb(err, res && res.body);
    });
  };
};
