import https, { Agent } from 'node:https';
import tls from 'node:tls';
import crypto, { constants } from 'node:crypto';
import * as consts from 'constants';
import { spawn, exec, fork } from 'node:child_process';
import { SecurityPolicyProtocol, Distribution } from 'aws-cdk-lib/aws-cloudfront';

export const a = new Agent({ minVersion: 'TLSv1' }); // $ require-modern-tls
export const b = new Agent({ minVersion: 'TLSv1.1', maxVersion: 'TLSv1.3' }); // $ require-modern-tls
export const c = new Agent({ maxVersion: 'TLSv1.1' }); // $ require-modern-tls
export const d = tls.connect({ host: 'a', minVersion: 'TLSv1' as const }); // $ require-modern-tls
export const e = new Agent({ ['minVersion']: `TLSv1` }); // $ require-modern-tls
const OLD = 'TLSv1.1';
export const f = new Agent({ minVersion: OLD }); // $ require-modern-tls
export const g = new Agent({ minVersion: process.env.LEGACY ? 'TLSv1' : 'TLSv1.2' }); // $ require-modern-tls
export const h = (options: { min?: 'TLSv1.2' }) => new Agent({ minVersion: options.min ?? 'TLSv1' }); // $ require-modern-tls
const versions = { min: 'TLSv1.0' as never, max: 'TLSv1.2' as const };
export const i = new Agent({ minVersion: versions.min }); // $ require-modern-tls

export const j = new Agent({ secureProtocol: 'TLSv1_method' }); // $ require-modern-tls
export const k = new Agent({ secureProtocol: 'TLSv1_1_method' }); // $ require-modern-tls
export const l = new Agent({ secureProtocol: 'SSLv23_method' }); // $ require-modern-tls
export const m = new Agent({ secureProtocol: 'SSLv2_client_method' }); // $ require-modern-tls
export const n = new Agent({ secureProtocol: 'TLSv1_client_method' }); // $ require-modern-tls

const options: https.AgentOptions = {};
options.minVersion = 'TLSv1'; // $ require-modern-tls
options.secureProtocol = 'TLSv1_method'; // $ require-modern-tls
Object.assign(options, { maxVersion: 'TLSv1' }); // $ require-modern-tls
https.globalAgent.options.minVersion = 'TLSv1.1'; // $ require-modern-tls
tls.DEFAULT_MIN_VERSION = 'TLSv1'; // $ require-modern-tls
tls.DEFAULT_MAX_VERSION = 'TLSv1.1'; // $ require-modern-tls
tls['DEFAULT_MIN_VERSION'] = 'TLSv1'; // $ require-modern-tls
tls.DEFAULT_CIPHERS = 'ALL:!aNULL:RC4-SHA'; // $ require-modern-tls

export const o = new Agent({ secureOptions: constants.SSL_OP_NO_TLSv1_2 | constants.SSL_OP_NO_TLSv1_3 }); // $ require-modern-tls
export const p = new Agent({ secureOptions: crypto.constants.SSL_OP_NO_TLSv1_3 | crypto.constants.SSL_OP_NO_TLSv1_2 }); // $ require-modern-tls
export const q = new Agent({ secureOptions: consts.SSL_OP_NO_SSLv3 | consts.SSL_OP_NO_TLSv1_2 | consts.SSL_OP_NO_TLSv1_3 }); // $ require-modern-tls

export const r = new Agent({ ciphers: 'RC4-SHA:AES128-SHA' }); // $ require-modern-tls
export const s = new Agent({ ciphers: 'DES-CBC3-SHA' }); // $ require-modern-tls
export const t = new Agent({ ciphers: 'DEFAULT:@SECLEVEL=0' }); // $ require-modern-tls
export const u = new Agent({ ciphers: 'DEFAULT@SECLEVEL=0' }); // $ require-modern-tls
export const v = new Agent({ ciphers: ['ECDHE-RSA-AES128-GCM-SHA256', 'EXP-RC4-MD5'].join(':') }); // $ require-modern-tls
export const w = new Agent({ ciphers: 'aNULL' }); // $ require-modern-tls
export const x = new Agent({ ciphers: 'eNULL:ECDHE-RSA-AES128-GCM-SHA256' }); // $ require-modern-tls
export const y = new Agent({ ciphers: 'ADH-AES256-SHA' }); // $ require-modern-tls
export const z = new Agent({ ecdhCurve: 'prime192v1' }); // $ require-modern-tls

export const dist = new Distribution(undefined as never, 'D', {
  minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2016, // $ require-modern-tls
  defaultBehavior: undefined as never,
});
export const viewer = { viewerCertificate: { minimumProtocolVersion: 'TLSv1' } }; // $ require-modern-tls
export const listener = { sslPolicy: 'ELBSecurityPolicy-TLS-1-0-2015-04' }; // $ require-modern-tls
export const storage = { minimumTlsVersion: 'TLS1_0' }; // $ require-modern-tls
export const redis = { minTlsVersion: '1.1' }; // $ require-modern-tls

spawn('node', ['--tls-min-v1.0', 'sync.js']); // $ require-modern-tls
exec('NODE_OPTIONS=--tls-min-v1.1 node sync.js'); // $ require-modern-tls
process.env.NODE_OPTIONS = '--tls-min-v1.0 --max-old-space-size=512'; // $ require-modern-tls
fork('./sync.js', [], { execArgv: ['--tls-max-v1.1'] }); // $ require-modern-tls
spawn('curl', ['--tls-max', '1.1', 'https://a.fieldstone-ads.com']); // $ require-modern-tls
