import express from 'express';
import ipaddr from 'ipaddr.js';
import { IpFilter } from 'express-ipfilter';
import { BlockList, isIP } from 'node:net';

const app = express();
app.set('trust proxy', true);

const binomWhitelist = ['203.0.113.9', '10.0.0.0/8'];
const binomAllowList = ['203.0.113.0/24', '0.0.0.0/1']; // $ no-open-ip-allowlist
const ipv6Allowed = ['2001:db8::/32', '2000::/3']; // $ no-open-ip-allowlist
const blocked = ['0.0.0.0/0'];
const corsOrigins = ['*'];

app.use('/binom', IpFilter(binomWhitelist, { mode: 'allow' }));
app.use('/old', IpFilter(['*'], { mode: 'allow' })); // $ no-open-ip-allowlist
app.use('/closed', IpFilter(blocked, { mode: 'deny' }));

const list = new BlockList();
list.addSubnet('192.0.2.0', 24, 'ipv4');

app.use('/postback', (req, res, next) => {
  const address = req.headers['x-forwarded-for'] as string; // $ no-open-ip-allowlist
  if (!binomAllowList.includes(address)) return res.sendStatus(403);
  next();
});

app.use('/direct', (req, res, next) => {
  const address = req.socket.remoteAddress ?? '';
  if (isIP(address) === 0 || list.check(address)) return res.sendStatus(403);
  if (!ipv6Allowed.some((range) => ipaddr.parse(address).match(ipaddr.parseCIDR(range)))) return res.sendStatus(403);
  next();
});

app.get('/lang', (req, res) => res.json({ via: req.headers['x-forwarded-for'], corsOrigins }));
app.listen(3000, '0.0.0.0');
