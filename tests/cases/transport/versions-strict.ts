//@ {"options":{"require-modern-tls":{"minVersion":"TLSv1.3"}}}
import { Agent } from 'node:https';
import { constants } from 'node:crypto';

export const a = new Agent({ minVersion: 'TLSv1.2' }); // $ require-modern-tls
export const b = new Agent({ maxVersion: 'TLSv1.2' }); // $ require-modern-tls
export const c = new Agent({ secureProtocol: 'TLSv1_2_method' }); // $ require-modern-tls
export const d = new Agent({ secureOptions: constants.SSL_OP_NO_TLSv1_3 }); // $ require-modern-tls
export const e = new Agent({ minVersion: 'TLSv1.3' });
