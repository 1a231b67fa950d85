//@ {"settings":{"binom":{"credentials":"any"}}}
import express from 'express';
import { parse } from 'node:url';

const app = express();
app.use((req, res, next) => {
  if (req.headers['x-forwarded-proto'] !== 'https') return res.redirect(`https://${req.headers.host}${req.url}`);
  next();
});
export const allowed = (url: string) => !url.startsWith('http://') && parse(url).protocol !== 'http:';
export const parts = (u: string) => {
  const base = new URL(u, 'http://ignored');
  return { path: base.pathname, query: base.search };
};
export const attr = { 'xmlns:xlink': 'http://www.w3.org/1999/xlink', xmlns: 'http://brookline.io/ns' };
export const Icon = { tag: 'svg', props: { xmlns: 'http://www.w3.org/2000/svg' } };
export const rx = new RegExp('^http://(www\\.)?brookline');
export const messages = { en: 'http://brookline.io is not secure', de: 'http://brookline.io ist nicht sicher' };
export const isDefault = (u: string) => u === 'http://brookline.io' || 'http://brookline.io' === u;
export const defaults = { port: 80, protocol: 'http' };
export const dev = { proxy: { '/api': 'http://localhost:3001', '/ws': { target: 'ws://127.0.0.1:3001' } } };
export const spec = { openapi: '3.0.0', servers: [{ url: 'http://localhost:3000' }] };
export const doc = `curl http://brookline.io/api`;
export const generator = '<!-- http://brookline.io -->';
export const scheme = ({ secure }: { secure: boolean }) => (secure ? 'https://' : 'http://');
app.listen(3000, () => console.log('http://localhost:3000', `http://${process.env.HOST}:3000`));
