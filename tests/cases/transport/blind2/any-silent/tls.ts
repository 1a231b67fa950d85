//@ {"settings":{"binom":{"credentials":"any"}}}
//@ {"settings":{"binom":{"credentials":"any"}}}
import https from 'node:https';
import { constants } from 'node:crypto';

export const agent = new https.Agent({
  minVersion: 'TLSv1.2',
  maxVersion: 'TLSv1.3',
  ciphers: 'TLS_AES_256_GCM_SHA384:ECDHE-RSA-AES256-GCM-SHA384:!aNULL:!eNULL:!RC4:!DES:!3DES:!MD5',
  secureOptions: constants.SSL_OP_NO_TLSv1 | constants.SSL_OP_NO_TLSv1_1,
  honorCipherOrder: true,
  ecdhCurve: 'X25519:P-256',
});
export const server = https.createServer({ secureProtocol: 'TLSv1_2_server_method', key: '', cert: '' });
export const table = [
  { name: 'TLSv1', ok: false },
  { name: 'TLSv1.2', ok: true },
];
export const algorithms = ['RC4', 'DES', 'MD5'];
export const reject = (version: string) => version === 'TLSv1' || version === 'TLSv1.1';
export const app = { minVersion: '1.0', android: { minVersion: 21 } };
