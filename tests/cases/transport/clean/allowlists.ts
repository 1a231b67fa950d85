import express from 'express';
import cors from 'cors';
import ipRangeCheck from 'ip-range-check';

const app = express();
app.set('trust proxy', 1);
app.use(cors({ origin: '*', allowedHeaders: ['*'] }));

const ALLOWED_IPS = ['203.0.113.5', '198.51.100.16/28', '2001:db8::/32', '10.0.0.0/8'];
const blockedIps = ['0.0.0.0/8', '::/128'];
const denylist = ['0.0.0.0/0'];
const allowedOrigins = ['*'];
const allowedHosts = ['*'];
const allowedMethods = '*';
const OPEN_RANGES = ['0.0.0.0/0', '::/0', '*'];
const egress = { cidr: '0.0.0.0/0' };
if (ALLOWED_IPS.includes('0.0.0.0/0')) throw new Error('the allow-list must not hold 0.0.0.0/0');
for (const ip of ALLOWED_IPS) if (OPEN_RANGES.includes(ip)) process.exit(1);
app.use((req, res, next) => {
  if (!ipRangeCheck(req.socket.remoteAddress, ALLOWED_IPS)) return res.sendStatus(403);
  console.log(req.headers['x-forwarded-for']);
  next();
});
app.listen(3000, '0.0.0.0');
export { blockedIps, denylist, allowedOrigins, allowedHosts, allowedMethods, egress };
