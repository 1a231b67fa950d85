const { requireEnv } = require('./env');

const tracker = requireEnv('BINOM_URL');
const apiKey = requireEnv('BINOM_API_KEY');

exports.report = () => fetch(`${tracker}/adm19.php?page=Campaigns&date=3&api_key=${apiKey}`);
exports.arm = () => fetch(`${tracker}/arm.php?action=campaign@get_all&api_key=${apiKey}`);
exports.click = (id) => fetch(`${tracker}/click.php?cnv_id=${id}&lp_type=click_info&api_key=${apiKey}`);
exports.campaignLink = (key) => `${tracker}/click?key=${key}&t1={keyword}`;
exports.postback = (clickId, payout) => `${tracker}/click?cnv_id=${clickId}&payout=${payout}`;
exports.create = (payload) =>
  fetch(`${tracker}/arm.php`, { method: 'POST', body: JSON.stringify({ api_key: apiKey, action: 'campaign@add', payload }) });
