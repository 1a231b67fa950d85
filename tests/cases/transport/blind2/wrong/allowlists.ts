import express from 'express';
import Fastify from 'fastify';
import ipaddr from 'ipaddr.js';
import { IpFilter } from 'express-ipfilter';
import { BlockList } from 'node:net';

export const allowedIps = ['203.0.113.8', '0.0.0.0/0']; // $ no-open-ip-allowlist
export const whitelistV6 = new Set(['2001:db8::/32', '::/0']); // $ no-open-ip-allowlist
export const trustedNetworks = ['198.51.100.0/24', '64.0.0.0/2']; // $ no-open-ip-allowlist
export const ipAllowList = (process.env.IP_ALLOWLIST ?? '*').split(','); // $ no-open-ip-allowlist
export const ALLOWED_CIDRS = '10.1.0.0/16,0.0.0.0/0'; // $ no-open-ip-allowlist

export const filter = IpFilter(['203.0.113.8', '*'], { mode: 'allow' }); // $ no-open-ip-allowlist
export const denied = IpFilter(['0.0.0.0/8'], { mode: 'deny' });

const allowList = new BlockList();
allowList.addSubnet('0.0.0.0', 0, 'ipv4'); // $ no-open-ip-allowlist
allowList.addAddress('203.0.113.9');

const app = express();
const permitted = ['203.0.113.8', '203.0.113.9'];
app.use('/admin', (req, res, next) => {
  const ip = req.headers['x-forwarded-for'] as string; // $ no-open-ip-allowlist
  if (!permitted.includes(ip)) return res.sendStatus(403);
  next();
});

const server = Fastify({ trustProxy: ['10.0.0.4'] });
server.addHook('onRequest', async (request, reply) => {
  if (!permitted.includes(request.ip)) await reply.code(403).send();
});

export const config = {
  access: { allowFrom: ['0.0.0.0/0'], denyFrom: ['192.0.2.0/24'] }, // $ no-open-ip-allowlist
  listen: { host: '0.0.0.0', port: 8080 },
  cors: { allowedOrigins: ['*'] },
  routes: [{ destination: '0.0.0.0/0', gateway: 'igw' }],
};

export const inRange = (ip: string) => ipaddr.parse(ip).match(ipaddr.parseCIDR('203.0.113.0/24'));
