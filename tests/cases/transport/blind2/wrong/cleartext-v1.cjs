const http = require('http');
const got = require('got');

const key = process.env.BINOM_KEY;
if (!key) process.exit(1);

const options = {
  hostname: 'old.meadow-ads.com',
  port: 80,
  path: '/arm.php?action=campaign@get_all&api_key=' + key,
};

exports.all = (done) => http.request(options, done).end(); // $ no-cleartext-transport

const base = 'http://old.meadow-ads.com/panel.php'; // $ no-cleartext-transport
exports.campaigns = () => got(base, { searchParams: { page: 'Campaigns', api_key: key, date: 3 } });

exports.click = (id) => got(`http://go.meadow-ads.com/click.php?cnv_id=${id}&payout=1`);
exports.ws = () => new WebSocket(`ws://old.meadow-ads.com/live?api_key=${key}`); // $ no-cleartext-transport
