import axios from 'axios';
import https from 'node:https';
import { readFileSync } from 'node:fs';
import nodemailer from 'nodemailer';
import pg from 'pg';
import { createClient } from 'redis';

const ca = readFileSync('/etc/ssl/corp.pem');
const verify = { ca, rejectUnauthorized: true, minVersion: 'TLSv1.2' } as const;

export const http = axios.create({ httpsAgent: new https.Agent(verify), maxRedirects: 0 });
export const db = new pg.Pool({ ssl: { ...verify } });
export const cache = createClient({ socket: { tls: true, ca, checkServerIdentity: undefined } });
export const mail = nodemailer.createTransport({ host: 'smtp.kestrel-ads.com', port: 587, secure: false, requireTLS: true, tls: { ...verify } });

export function assertStrict(options: https.AgentOptions): void {
  if (options.rejectUnauthorized === false) throw new Error('rejectUnauthorized: false is refused');
  if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') throw new Error('NODE_TLS_REJECT_UNAUTHORIZED=0 is refused');
}

export const features = { insecure: false, verify: false, secure: false, minVersion: '1.1.0' };
export const help = ['--insecure', 'do not verify certificates (refused in production)'];
