const { createMiddleware } = require('./mw');
const ipfilter = require('express-ipfilter').IpFilter;
const rangeCheck = require('range_check');

const ALLOWED_IP_RANGES = '0.0.0.0/0'; // $ no-open-ip-allowlist
const ips = (process.env.ALLOW_IPS || '::/0').split(','); // $ no-open-ip-allowlist
exports.a = createMiddleware({ ipAllowlist: ['*'] }); // $ no-open-ip-allowlist
exports.b = ipfilter(['0.0.0.0/0'], { mode: 'allow' }); // $ no-open-ip-allowlist
exports.c = (req, res, next) => {
  const forwarded = req.headers['x-forwarded-for'] || req.connection.remoteAddress; // $ no-open-ip-allowlist
  if (!rangeCheck.inRange(forwarded, ips)) return res.sendStatus(403);
  next();
};
exports.d = { security: { whitelist: { ips: ['128.0.0.0/1', '0.0.0.0/1'] } } }; // $ no-open-ip-allowlist
exports.e = { whitelist: ['localhost', 'panel.meadow-ads.com'] };
exports.f = { allowedIps: ['10.0.0.0/8', '172.16.0.0/12'] };
exports.g = ALLOWED_IP_RANGES;
exports.h = { ingress: [{ cidr: '0.0.0.0/0', port: 443 }] };
