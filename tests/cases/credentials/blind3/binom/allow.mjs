import { createServer } from 'node:http';
import { BlockList } from 'node:net';
import Koa from 'koa';

export const binomRelay = {
  allowedIps: ['0.0.0.0/0'], // $ no-open-ip-allowlist
  allowedMethods: ['*'],
  corsOrigins: '*',
  deniedIps: ['0.0.0.0/0'],
};
const trusted = new BlockList();
trusted.addSubnet('0.0.0.0', 0, 'ipv4'); // $ no-open-ip-allowlist
trusted.addAddress('203.0.113.4');

const ALLOWED_CIDRS = new Set(['10.1.0.0/16', '0.0.0.0/2']); // $ no-open-ip-allowlist
const bind = { host: '0.0.0.0', port: 8080 };

const app = new Koa();
app.proxy = true; // $ no-open-ip-allowlist
app.use(async (ctx, next) => {
  if (!binomRelay.allowedIps.includes(ctx.ip)) ctx.throw(403);
  await next();
});

createServer((req, res) => {
  const client = String(req.headers['x-real-ip']); // $ no-open-ip-allowlist
  if (!trusted.check(client)) res.writeHead(403);
  res.end(String(ALLOWED_CIDRS.size));
}).listen(bind);
