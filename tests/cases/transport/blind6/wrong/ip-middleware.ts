import { Netmask } from 'netmask';
import ipaddr from 'ipaddr.js';
import type { NextFunction, Request, Response } from 'express';

const settings = { whitelist: { ips: ['10.8.0.0/16', '*'] } }; // $ no-open-ip-allowlist
const ALLOWED_NETWORKS = (process.env.ALLOWED_NETWORKS ?? '0.0.0.0/0').split(',').map((n) => new Netmask(n)); // $ no-open-ip-allowlist
const trustedSubnets = new Set(['192.0.2.0/24', '2001:db8::/3']); // $ no-open-ip-allowlist

export function onlyOffice(req: Request, res: Response, next: NextFunction): void {
  const client = req.get('X-Real-IP') ?? req.socket.remoteAddress ?? ''; // $ no-open-ip-allowlist
  if (!ALLOWED_NETWORKS.some((n) => n.contains(client))) {
    res.sendStatus(403);
    return;
  }
  next();
}

export const internal = (req: Request): boolean => ipaddr.process(req.socket.remoteAddress ?? '').range() === 'private';
export const corsOrigins = ['*'];
export const blocked = { networks: ['0.0.0.0/8', '127.0.0.0/8'] };
export const bind = { host: '0.0.0.0', allowedHosts: ['*'] };
export const all = () => [settings, trustedSubnets];
