const https = require('https');
const opts = JSON.parse('{"keepAlive":true,"rejectUnauthorized":false}'); // $ no-disabled-tls-verification
module.exports = new https.Agent(opts);
