import express from 'express';
import { IpFilter } from 'express-ipfilter';
import ipaddr from 'ipaddr.js';

const app = express();
app.set('trust proxy', 1);
app.use('/binom', IpFilter(['203.0.113.0/24', '::/0'], { mode: 'allow' })); // $ no-open-ip-allowlist
app.use('/ban', IpFilter(['0.0.0.0/0'], { mode: 'deny' }));

const allowedNets = ['198.51.100.0/24'].map((c) => ipaddr.parseCIDR(c));
app.use((req, res, next) => {
  const ip = req.headers['x-forwarded-for'] as string; // $ no-open-ip-allowlist
  if (!allowedNets.some((net) => ipaddr.parse(ip).match(net))) return res.sendStatus(403);
  next();
});
