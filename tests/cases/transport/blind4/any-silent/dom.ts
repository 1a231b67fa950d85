//@ {"settings":{"binom":{"credentials":"any"}}}
import { JSDOM } from 'jsdom';
import { z } from 'zod';
import { test, expect } from 'vitest';

const dom = new JSDOM('<p></p>', { url: 'http://example.com' });
export const win = new JSDOM('', { url: 'http://app.test/' }).window;
export const literal = z.literal('http://brookline.io');
export type Origin = 'http://brookline.io' | 'https://brookline.io';
export const isKnown = (origin: string) => ['http://brookline.io', 'https://brookline.io'].includes(origin);
export const kind = (origin: string) => {
  switch (origin) {
    case 'http://brookline.io':
      return 'plain';
    default:
      return 'other';
  }
};
export const self = (req: { protocol: string; get(n: string): string }) => `${req.protocol}://${req.get('host')}`;
export const local = ['http://0.0.0.0:3000', 'http://host.docker.internal:8080', 'http://[::1]:3000', 'http://127.0.0.2'];
export const ns = document.createElementNS('http://www.w3.org/1998/Math/MathML', 'math');
export const feature = 'http://xml.org/sax/features/namespaces';
export const vocab = { '@vocab': 'http://schema.org/', dct: 'http://purl.org/dc/terms/' };
export const text = 'Visit us: http://brookline.io';
export const re = /http:\/\/brookline\.io/;
export const hostOf = (s: string) => {
  const url = new URL(s.includes('//') ? s : `http://${s}`);
  return url.hostname;
};
test('redirects', () => {
  expect(self({ protocol: 'https', get: () => 'a' })).not.toBe('http://brookline.io');
  expect(dom.window.location.href).toEqual('http://example.com/');
});
export const secureUrl = (u: string) => (/^http:\/\//i.test(u) ? u.replace(/^http:\/\//i, 'https://') : u);
export const bare = (u: string) => u.replace('http://', '').replace('https://', '');
export const wsOf = (u: string) => u.replace('https://', 'wss://').replace('http://', 'ws://');
