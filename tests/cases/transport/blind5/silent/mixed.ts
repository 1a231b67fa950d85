import https from 'node:https';
import tls from 'node:tls';
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { AxiosInstance } from 'axios';

const program = new Command().option('--insecure', 'refused').option('--min-tls <version>', 'TLSv1.2 or TLSv1.3', 'TLSv1.2').parse();
if (program.opts().insecure) program.error('--insecure is refused: set NODE_EXTRA_CA_CERTS');

export const agent = new https.Agent({ ca: readFileSync('ca.pem'), rejectUnauthorized: true, minVersion: program.opts().minTls });
export const merge = (own: https.AgentOptions) => new https.Agent({ ...own, rejectUnauthorized: true });
export function guard(options: tls.ConnectionOptions): tls.ConnectionOptions {
  if (options.rejectUnauthorized === false || options.checkServerIdentity) throw new Error('verification must stay on');
  delete options.rejectUnauthorized;
  return options;
}
export const diff = (a: tls.ConnectionOptions, b: tls.ConnectionOptions) => a.rejectUnauthorized !== b.rejectUnauthorized;
export const has = 'rejectUnauthorized' in agent.options;
export const level = { tls: 1, ssl: 0, verify: 'strict', secure: true };
export const state = { isSecure: false, verified: false, strict: false, tlsEnabled: false, sslReady: 0 };
export const steps = [{ id: 'verify', done: false }, { id: 'trust', done: true }];
export const inform = (client: AxiosInstance) => client.post('/audit', { event: 'agent', rejectUnauthorized: true });
export const help = { ['--insecure']: 'Accept any certificate (refused)', ['-k']: 'same' };
export const sizes = { minVersion: 10, maxVersion: 13, ciphers: 3 };
export enum Tls { V10 = 'TLSv1', V11 = 'TLSv1.1', V12 = 'TLSv1.2' }
export const isOld = (v: Tls) => v === Tls.V10 || v === Tls.V11;
