import express from 'express';
import ipRangeCheck from 'ip-range-check';
import { BlockList } from 'node:net';

const app = express();
app.set('trust proxy', true); // $ no-open-ip-allowlist

const ALLOWED_IPS = ['203.0.113.5', '0.0.0.0/0']; // $ no-open-ip-allowlist
const ipAllowlist = ['*']; // $ no-open-ip-allowlist
const allowedCidrs = ['::/0']; // $ no-open-ip-allowlist
const config = { allowedIps: '10.0.0.1,0.0.0.0/0', ipWhitelist: ['203.0.113.0/4'] }; // $ no-open-ip-allowlist
const trustedNetworks = ['128.0.0.0/1', '0.0.0.0/1']; // $ no-open-ip-allowlist
const list = ['0.0.0.0/0']; // $ no-open-ip-allowlist
const allowed = new BlockList();
allowed.addSubnet('0.0.0.0', 0); // $ no-open-ip-allowlist
const binomAllowedIps = (process.env.BINOM_ALLOWED_IPS ?? '*').split(','); // $ no-open-ip-allowlist
const allowedV6 = { ipv6AllowList: ['2000::/3'] }; // $ no-open-ip-allowlist

app.use((req, res, next) => {
  if (!ipRangeCheck(req.ip, list)) return res.sendStatus(403);
  if (!ALLOWED_IPS.includes(req.ip)) return res.sendStatus(403);
  next();
});

app.use((req, res, next) => {
  const address = req.headers['x-forwarded-for']; // $ no-open-ip-allowlist
  if (!ipRangeCheck(address, ALLOWED_IPS)) return res.sendStatus(403);
  next();
});
export { ipAllowlist, allowedCidrs, config, trustedNetworks, allowed, binomAllowedIps, allowedV6 };
