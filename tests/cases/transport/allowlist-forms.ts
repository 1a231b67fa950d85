import ipRangeCheck from 'ip-range-check'; import ipaddr from 'ipaddr.js'; import { IpFilter } from 'express-ipfilter'; import express from 'express'; import Koa from 'koa'; import { BlockList } from 'net'; import { inRange } from 'range_check'; import CIDR from 'ip-cidr';
const BINOM_ALLOWED_IPS = '0.0.0.0/0'; // $ no-open-ip-allowlist
const allowList = ['0.0.0.0/0', '::/0']; // $ no-open-ip-allowlist
const IP_WHITELIST = new Set(['*']); // $ no-open-ip-allowlist
const whitelist = process.env.IP_WHITELIST?.split(',') ?? ['0.0.0.0/0']; // $ no-open-ip-allowlist
const security = { ipAllowlist: { enabled: true, ranges: ['0.0.0.0/0'] } }; // $ no-open-ip-allowlist
const c3 = { binom: { allowedAddresses: ['0.0.0.0/0'] } }; // $ no-open-ip-allowlist
app.use(IpFilter(['0.0.0.0/0'], { mode: 'allow' })); // $ no-open-ip-allowlist
app.use(IpFilter(['0.0.0.0/8'], { mode: 'deny' }));
app.use(IpFilter(['203.0.113.4'], { mode: 'allow' }));
if (!inRange(ip, ['0.0.0.0/0'])) deny(); // $ no-open-ip-allowlist
const wide = { allowedCidrs: ['10.0.0.0/7'] }; // $ no-open-ip-allowlist
const okp = { allowedCidrs: ['10.0.0.0/8', '2001:db8::/32'] };
const six = { allowedRanges: ['2000::/3'] }; // $ no-open-ip-allowlist
const deny = { deniedIps: ['0.0.0.0/0'] };
const cors = { allowedOrigins: '*', allowedHeaders: '*', allowMethods: '*' };
const listen = { host: '0.0.0.0', port: 1 };
const egressRules = [{ cidr: '0.0.0.0/0' }];
const route = { destinationCidrBlock: '0.0.0.0/0' };
const re = { remotePatterns: ['*'], allowedDevOrigins: ['*'] };
const allowedFields = '*';
if (entry === '0.0.0.0/0') throw new Error('open allow-list');
expect(isOpen(['0.0.0.0/0'])).toBe(true);
const OPEN_ENTRIES = ['0.0.0.0/0', '*'];
const bl = new BlockList(); bl.addSubnet('0.0.0.0', 8);
const allowed = new BlockList(); allowed.addSubnet('::', 0, 'ipv6'); // $ no-open-ip-allowlist
const allowedRange = new BlockList(); allowedRange.addRange('0.0.0.0', '255.255.255.255'); // $ no-open-ip-allowlist
const app2 = express(); app2.set('trust proxy', true); // $ no-open-ip-allowlist
app2.use((req, res, next) => (ALLOWED.has(req.ip) ? next() : res.sendStatus(403)));
const ALLOWED = new Set(['1.2.3.4']);
const xff = (req) => req.headers['x-forwarded-for']?.split(',')[0]; // $ no-open-ip-allowlist
app2.use((req, res, next) => (allowedIps.includes(xff(req)) ? next() : res.sendStatus(403)));
app2.use((req, res, next) => { if (!allowedIps.includes(req.get('X-Real-IP'))) return res.end(); next(); }); // $ no-open-ip-allowlist
app2.use((req, res, next) => { if (!isAllowedIp(req.headers['cf-connecting-ip'])) return res.end(); next(); });
app2.use((req, res, next) => { log(req.headers['x-forwarded-for']); next(); });
const allowedIps = ['203.0.113.9'];
function isAllowedIp(ip) { return allowedIps.includes(ip); }
const k = { allow: ['0.0.0.0/0'] }; // $ no-open-ip-allowlist
const fastifyOpts = { allowedIPs: '0.0.0.0' }; // $ no-open-ip-allowlist
const allowlistFile = './allow.txt';
const allow_ips = "any"; // $ no-open-ip-allowlist
const note = 'allow 0.0.0.0/0';
