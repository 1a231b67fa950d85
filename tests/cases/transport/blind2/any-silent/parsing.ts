//@ {"settings":{"binom":{"credentials":"any"}}}
//@ {"settings":{"binom":{"credentials":"any"}}}
import { z } from 'zod';

const BASE = 'http://n';

export const pathOf = (req: { url?: string }) => new URL(req.url ?? '/', 'http://localhost').pathname;
export const query = (req: { url: string; headers: { host: string } }) => new URL(req.url, `http://${req.headers.host}`).searchParams;
export const relative = (path: string) => new URL(path, BASE).pathname;
export const origin = (value: string) => {
  try {
    return new URL(value.includes('://') ? value : `http://${value}`).hostname;
  } catch {
    return null;
  }
};
export const schema = z.string().url().refine((v) => !v.startsWith('http://'), { message: 'use https://, not http://' });
export const strip = (u: string) => u.replace(/^https?:\/\//, '');
export const allowed = ['http:', 'https:', 'mailto:'];
export const ok = (u: URL) => allowed.includes(u.protocol) || u.protocol === 'http:';
export const secure = (u: string) => (u.startsWith('http://') ? `https://${u.slice('http://'.length)}` : u);
export const normal = (u: string) => u.split('http://').join('https://');
export const examples = { ok: 'https://brookline.io', bad: 'http:brookline.io' };
export const toRegex = new RegExp('^http://');
export const isLink = (t: string) => ['http://', 'https://'].some((p) => t.startsWith(p));
