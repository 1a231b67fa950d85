const request = require('request');
const key = process.env.BINOM_API_KEY;
if (!key) process.exit(1);
request({ url: 'https://binom.acme-ads.com/arm.php', qs: { action: 'offer@get_all', api_key: key } }, function (error, response, body) {
  if (error) {
    console.log('error', error.message);
    return;
  }
  console.log(response.request.href); // $ no-key-logging
  console.log(JSON.parse(body).length);
});
