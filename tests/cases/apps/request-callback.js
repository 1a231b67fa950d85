const request = require('request');
const apiKey = process.env.BINOM_API_KEY;
if (!apiKey) throw new Error('no BINOM_API_KEY');

function stats(cb) {
  const url = `https://binom.acme-ads.com/arm.php?action=campaign@get_all&api_key=${apiKey}`;
  request(url, { json: true }, (err, res, body) => {
    if (err) {
      console.error(`GET ${url} failed: ${err.message}`); // $ no-key-logging
      return cb(err);
    }
    console.log(res.statusCode);
    cb(null, body);
  });
}
module.exports = { stats };
