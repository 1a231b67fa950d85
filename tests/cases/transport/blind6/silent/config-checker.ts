import type { SecureContextOptions } from 'node:tls';

const OLD = new Set(['TLSv1', 'TLSv1.1']);

export interface Problem {
  readonly path: string;
  readonly text: string;
}

export function* check(config: { tls?: SecureContextOptions & { rejectUnauthorized?: boolean }; binomUrl: string; allowedIps: readonly string[] }): Generator<Problem> {
  if (config.tls?.rejectUnauthorized === false) yield { path: 'tls.rejectUnauthorized', text: 'rejectUnauthorized: false' };
  if (OLD.has(String(config.tls?.minVersion))) yield { path: 'tls.minVersion', text: 'TLS below 1.2' };
  if (config.binomUrl.startsWith('http://')) yield { path: 'binomUrl', text: 'http:// is refused' };
  for (const ip of config.allowedIps) if (ip === '0.0.0.0/0' || ip === '*') yield { path: 'allowedIps', text: 'open to everybody' };
}

export const EXAMPLE = { binomUrl: 'https://tracker.example.com', allowedIps: ['203.0.113.7'], tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true } } as const;
