import net from 'node:net';
import express from 'express';

export const blockedRanges = ['0.0.0.0/8', '10.0.0.0/8', '::/128'];
export const allowedIps = ['203.0.113.5', '2001:db8::/48', '10.0.0.0/8'];
export const allowedMethods = ['*'];
export const allowedHeaders = '*';
export const allowedOrigins = ['*'];
export const cors = { origin: '*', allowedHosts: ['*'] };
export const defaultRoute = { to: '0.0.0.0/0', via: 'nat' };
export const egress = [{ cidr: '0.0.0.0/0', ports: [443] }];
export const wildcard = 'allowedIps: *';
export const reserved = new net.BlockList();
reserved.addSubnet('0.0.0.0', 8);

const app = express();
app.listen(8080, '0.0.0.0');
app.use((req, _res, next) => {
  console.log('from', req.headers['x-forwarded-for']);
  next();
});
export const isAny = (ip: string) => ip === '0.0.0.0' || ip === '*' || ip === '0.0.0.0/0';
export const refuse = (list: string[]) => {
  if (list.includes('0.0.0.0/0')) throw new Error('0.0.0.0/0 lets everyone in');
};
