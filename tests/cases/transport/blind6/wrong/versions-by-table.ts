import { Agent, type AgentOptions } from 'node:https';
import { createServer as createSecure } from 'node:http2';
import tls, { type SecureVersion } from 'node:tls';
import { constants } from 'node:crypto';

const FLOORS = { visa: 'TLSv1.2', oldbank: 'TLSv1', newbank: 'TLSv1.3' } as const satisfies Record<string, SecureVersion>;

export const visa = new Agent({ minVersion: FLOORS.visa });
export const oldbank = new Agent({ minVersion: FLOORS['oldbank'] }); // $ require-modern-tls
export const any = (bank: keyof typeof FLOORS) => new Agent({ minVersion: FLOORS[bank] }); // $ require-modern-tls

function floor(legacy: boolean): SecureVersion {
  if (legacy) return 'TLSv1.1';
  return 'TLSv1.2';
}
export const dynamic = new Agent({ minVersion: floor(true) }); // $ require-modern-tls

const options: AgentOptions = {};
const name: 'minVersion' | 'maxVersion' = 'minVersion';
options[name] = 'TLSv1.1'; // $ require-modern-tls
export const indexed = new Agent(options);

export const ciphers = ['TLS_AES_256_GCM_SHA384', 'ECDHE-RSA-RC4-SHA'] as const;
export const listed = tls.createSecureContext({ ciphers: ciphers.join(':') }); // $ require-modern-tls
export const masked = new Agent({ secureOptions: constants.SSL_OP_NO_TLSv1_3 | 0x08000000 }); // $ require-modern-tls
export const h2 = createSecure({ secureProtocol: 'TLSv1_1_server_method' } as never); // $ require-modern-tls
export const good = tls.createSecureContext({ minVersion: 'TLSv1.2', ciphers: 'HIGH:!aNULL:!MD5:!RC4', ecdhCurve: 'auto' });
