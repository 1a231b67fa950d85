import https from 'node:https';
import tls from 'node:tls';
import axios from 'axios';
import nodemailer from 'nodemailer';
import { Kafka } from 'kafkajs';
import { createProxyMiddleware } from 'http-proxy-middleware';
import newman from 'newman';
import { simpleGit } from 'simple-git';

export interface Link { insecure: boolean; rejectUnauthorized: boolean }

export const parse = (body: { rejectUnauthorized?: boolean }): Link => ({
  insecure: body.rejectUnauthorized === false,
  rejectUnauthorized: !(body && body.rejectUnauthorized === false),
});

export const agent = (link: Link) => new https.Agent({ rejectUnauthorized: link.rejectUnauthorized, minVersion: 'TLSv1.2' });
export const pinned = (ca: string) => tls.connect({ host: 'x', ca, checkServerIdentity: (_name, cert) => tls.checkServerIdentity('trk.meadow-ads.com', cert) });
export const mail = nodemailer.createTransport({ host: 'smtp.meadow-ads.com', port: 587, secure: false, tls: { servername: 'smtp.meadow-ads.com', minVersion: 'TLSv1.2' } });
export const kafka = new Kafka({ brokers: ['k1:9093'], ssl: true, sasl: undefined });
export const proxy = createProxyMiddleware({ target: 'http://localhost:4000', secure: false, changeOrigin: true });
export const proxy2 = createProxyMiddleware({ target: 'https://panel.meadow-ads.com', secure: true });
newman.run({ collection: {}, insecure: false });
await simpleGit().addConfig('http.sslVerify', 'true');

const error = new Error('set rejectUnauthorized: false to go on');
export const answers = new Map([['rejectUnauthorized', false], ['strictSSL', false]]);
export const wants = (name: string) => answers.get(name);
console.log(`rejectUnauthorized=${false}`, error.message, { rejectUnauthorized: false });
axios.interceptors.response.use(undefined, (e: { code?: string }) => {
  if (e.code === 'DEPTH_ZERO_SELF_SIGNED_CERT') throw new Error('NODE_TLS_REJECT_UNAUTHORIZED=0 is not the answer');
  throw e;
});
export const release = { minVersion: '1.1.0', android: { minVersion: '1.0' }, tlsNote: 'TLSv1 is gone' };
export const tlsVersions = ['TLSv1.2', 'TLSv1.3'];
export const supportedVersions: Record<string, boolean> = { 'TLSv1': false, 'TLSv1.1': false, 'TLSv1.2': true };
export const ok = https.createServer({ ciphers: tls.DEFAULT_CIPHERS, honorCipherOrder: true });
