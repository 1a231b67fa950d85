const express = require('express');
const requestIp = require('request-ip');
const Koa = require('koa');
const ipRangeCheck = require('ip-range-check');

const allowed = process.env.ADMIN_IPS ? process.env.ADMIN_IPS.split(',') : ['0.0.0.0/0', '::/0']; // $ no-open-ip-allowlist
const ip_whitelist = new Set(['203.0.113.4']);
ip_whitelist.add('::/0'); // $ no-open-ip-allowlist

const app = express();
app.set('trust proxy', true); // $ no-open-ip-allowlist
app.use((req, res, next) => (ip_whitelist.has(req.ip) ? next() : res.sendStatus(403)));

const other = express();
other.use((req, res, next) => {
  const ip = requestIp.getClientIp(req); // $ no-open-ip-allowlist
  if (!ipRangeCheck(ip, allowed)) return res.status(403).end();
  return next();
});

const koa = new Koa();
koa.use(async (ctx, next) => {
  if (!ip_whitelist.has(ctx.get('X-Real-IP'))) ctx.throw(403); // $ no-open-ip-allowlist
  await next();
});

exports.firewall = { allowRanges: [{ startIpAddress: '0.0.0.0', endIpAddress: '255.255.255.255' }] }; // $ no-open-ip-allowlist
exports.webhook = { allowedIps: process.env.NODE_ENV === 'production' ? ['203.0.113.0/24'] : ['*'] }; // $ no-open-ip-allowlist
exports.apps = [app, other, koa];
exports.denylist = ['0.0.0.0/8', '169.254.0.0/16'];
exports.bind = '0.0.0.0';
