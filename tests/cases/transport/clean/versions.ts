import https, { Agent } from 'node:https';
import tls from 'node:tls';
import { constants } from 'node:crypto';
import { SecurityPolicyProtocol } from 'aws-cdk-lib/aws-cloudfront';

export const a = new Agent({ minVersion: 'TLSv1.2' });
export const b = new Agent({ minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' });
export const c = new Agent({ maxVersion: 'TLSv1.2' });
export const d = new Agent({ secureProtocol: 'TLSv1_2_method' });
export const e = new Agent({ secureProtocol: 'TLS_method', minVersion: 'TLSv1.2' });
export const f = new Agent({ secureOptions: constants.SSL_OP_NO_TLSv1 | constants.SSL_OP_NO_TLSv1_1 });
export const g = new Agent({ secureOptions: constants.SSL_OP_NO_TLSv1_3 });
export const h = new Agent({ secureOptions: constants.SSL_OP_NO_SSLv2 | constants.SSL_OP_NO_SSLv3 });
export const i = new Agent({ ciphers: 'HIGH:!aNULL:!MD5:!RC4:!3DES' });
export const j = new Agent({ ciphers: 'ECDHE-RSA-AES256-GCM-SHA384:TLS_AES_128_GCM_SHA256' });
export const k = new Agent({ ciphers: 'DEFAULT:!NULL:!EXPORT:!DES:-RC4' });
export const l = new Agent({ ciphers: 'DEFAULT:@SECLEVEL=2' });
export const m = new Agent({ ecdhCurve: 'X25519:prime256v1' });
export const n = (minVersion: 'TLSv1.2' | 'TLSv1.3') => new Agent({ minVersion });
export const o = { minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021, sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' };
export const p = { minTlsVersion: '1.2', minVersion: '1.0', maxVersion: '1.1.0' };
export const q = { app: { minVersion: '2.0.1' }, ciphers: ['low', 'none'], version: 'TLSv1' };

tls.DEFAULT_MIN_VERSION = 'TLSv1.2';
if (https.globalAgent.options.minVersion === 'TLSv1') throw new Error('minVersion: TLSv1 is refused');
interface Options {
  minVersion: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2';
}
export const r = (options: Options) => ['TLSv1', 'TLSv1.1'].includes(options.minVersion);
export const OLD_VERSIONS = ['SSLv3', 'TLSv1', 'TLSv1.1'];
export const labels = { TLSv1: 'old', 'TLSv1.1': 'old', minVersionLabel: 'TLSv1' };
console.log({ minVersion: 'TLSv1' });
switch (tls.DEFAULT_MIN_VERSION) {
  case 'TLSv1.2':
    break;
  default:
}
