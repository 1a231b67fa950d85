import { createServer, request as httpsRequest } from 'node:https';
import { Client, Dispatcher, RetryAgent, Agent } from 'undici';
import { Resolver } from 'node:dns/promises';
import CacheableLookup from 'cacheable-lookup';
import AgentKeepAlive from 'agentkeepalive';
import { bootstrap } from 'global-agent';
import pem from 'pem';

type Env = 'prod' | 'stage';
const byEnv: Record<Env, { rejectUnauthorized: boolean }> = {
  prod: { rejectUnauthorized: true },
  stage: { rejectUnauthorized: false }, // $ no-disabled-tls-verification
};

export const client = new Client('https://trk.meadow-ads.com', { connect: byEnv[(process.env.ENV as Env) ?? 'prod'] });
export const retry = new RetryAgent(new Agent({ connect: { ca: process.env.CA, rejectUnauthorized: JSON.parse('false') } })); // $ MISSING: no-disabled-tls-verification
export const keep = new AgentKeepAlive.HttpsAgent({ maxSockets: 2, rejectUnauthorized: false }); // $ no-disabled-tls-verification
bootstrap();

const common = { timeout: 100 } as { timeout: number; rejectUnauthorized?: boolean };
Reflect.set(common, 'rejectUnauthorized', false); // $ no-disabled-tls-verification
httpsRequest('https://trk.meadow-ads.com', common);

const withTls = <T extends object>(options: T) => ({ ...options, rejectUnauthorized: false }); // $ no-disabled-tls-verification
httpsRequest(withTls({ host: 'trk.meadow-ads.com' }));

const builder = {
  options: {} as { rejectUnauthorized?: boolean; minVersion?: string },
  lax() {
    this.options.rejectUnauthorized = false; // $ no-disabled-tls-verification
    this.options.minVersion = 'TLSv1.1'; // $ require-modern-tls
    return this;
  },
};
export { builder };

switch (process.env.TLS_MODE) {
  case 'off':
    common.rejectUnauthorized = false; // $ no-disabled-tls-verification
    break;
  default:
    common.rejectUnauthorized = true;
}
export const dispatch = (d: Dispatcher) => d;
export const look = new CacheableLookup({ resolver: new Resolver() });
pem.createCertificate({ days: 1, selfSigned: true }, (_e, keys) => createServer({ key: keys.serviceKey, cert: keys.certificate }));
const { NODE_ENV } = process.env;
export const dev = new Agent({ connect: { rejectUnauthorized: NODE_ENV !== 'development' } }); // $ no-disabled-tls-verification
export const test = new Agent({ connect: { rejectUnauthorized: !['test', 'development'].includes(NODE_ENV ?? '') } }); // $ no-disabled-tls-verification
