import https from 'https'; import tls from 'tls'; import crypto from 'crypto'; import constants from 'constants'; import * as cf from 'aws-cdk-lib/aws-cloudfront'; import * as elb from 'aws-cdk-lib/aws-elasticloadbalancingv2';
tls.createServer({ minVersion: 'TLSv1' }); // $ require-modern-tls
tls.createSecureContext({ secureProtocol: 'TLSv1_method' }); // $ require-modern-tls
const ctx = crypto.createCredentials({ secureProtocol: 'SSLv3_method' }); // $ require-modern-tls
https.createServer({ secureOptions: constants.SSL_OP_NO_TLSv1_2 | constants.SSL_OP_NO_TLSv1_3 }); // $ require-modern-tls
const so = crypto.constants.SSL_OP_NO_TLSv1_2 | crypto.constants.SSL_OP_NO_TLSv1_3;
https.request({ secureOptions: so }); // $ require-modern-tls
https.request({ ciphers: 'DEFAULT:!DH:@SECLEVEL=0' }); // $ require-modern-tls
https.request({ ciphers: 'ECDHE-RSA-RC4-SHA' }); // $ require-modern-tls
https.request({ ciphers: 'ECDHE-ECDSA-DES-CBC3-SHA:AES256-SHA' }); // $ require-modern-tls
https.request({ ciphers: tls.getCiphers().join(':') });
https.request({ ciphers: tls.DEFAULT_CIPHERS + ':!RC4' });
https.request({ ciphers: crypto.constants.defaultCoreCipherList });
https.request({ ciphers: 'TLS_AES_256_GCM_SHA384:ECDHE+AESGCM:!aNULL:!eNULL:!EXPORT:!DES:!RC4:!MD5:!PSK' });
new cf.Distribution(this, 'x', { minimumProtocolVersion: cf.SecurityPolicyProtocol.TLS_V1_1_2016 }); // $ require-modern-tls
new cf.Distribution(this, 'x', { minimumProtocolVersion: cf.SecurityPolicyProtocol.TLS_V1_2_2021 });
new elb.ApplicationListener(this, 'l', { sslPolicy: elb.SslPolicy.LEGACY }); // $ require-modern-tls
new elb.ApplicationListener(this, 'l', { sslPolicy: elb.SslPolicy.TLS12 });
new elb.ApplicationListener(this, 'l', { sslPolicy: 'ELBSecurityPolicy-2016-08' }); // $ require-modern-tls
new apigw.DomainName(this, 'd', { securityPolicy: apigw.SecurityPolicy.TLS_1_0 }); // $ require-modern-tls
new apigw.DomainName(this, 'd', { securityPolicy: apigw.SecurityPolicy.TLS_1_2 });
new opensearch.Domain(this, 'd', { tlsSecurityPolicy: opensearch.TLSSecurityPolicy.TLS_1_0 }); // $ require-modern-tls
new azure.StorageAccount('s', { minimumTlsVersion: 'TLS1_0' }); // $ require-modern-tls
new azure.StorageAccount('s', { minimumTlsVersion: azure.MinimumTlsVersion.TLS1_1 }); // $ require-modern-tls
new azure.StorageAccount('s', { minTlsVersion: '1.2' });
new aws.Cdn({ viewerCertificate: { minimumProtocolVersion: 'TLSv1_2016' } }); // $ require-modern-tls
new aws.Cdn({ originSslProtocols: ['TLSv1', 'TLSv1.2'] }); // $ require-modern-tls
new aws.Cdn({ originSslProtocols: ['TLSv1.2'] });
const pool = mysql.createPool({ ssl: { minVersion: 'TLSv1' } }); // $ require-modern-tls
const kafka = new Kafka({ ssl: { minVersion: 'TLSv1.1' } }); // $ require-modern-tls
nodemailer.createTransport({ tls: { ciphers: 'SSLv3' } }); // $ require-modern-tls
nodemailer.createTransport({ tls: { minVersion: 'TLSv1' } }); // $ require-modern-tls
got('https://x', { https: { minVersion: 'TLSv1' } }); // $ require-modern-tls
new Connection({ options: { cryptoCredentialsDetails: { minVersion: 'TLSv1' } } }); // $ require-modern-tls
https.globalAgent.options.secureProtocol = 'TLSv1_method'; // $ require-modern-tls
tls.DEFAULT_MAX_VERSION = 'TLSv1.2';
tls.DEFAULT_ECDH_CURVE = 'prime256v1';
const v = process.env.TLS_MIN || 'TLSv1'; https.request({ minVersion: v }); // $ require-modern-tls
https.request({ minVersion: process.env.TLS_MIN });
https.request({ minVersion: cond ? 'TLSv1.1' : undefined }); // $ require-modern-tls
const base = { minVersion: 'TLSv1' as const }; https.request({ ...base }); // $ require-modern-tls
class A { minVersion = 'TLSv1'; } // $ require-modern-tls
Object.assign(tls, { DEFAULT_MIN_VERSION: 'TLSv1' }); // $ require-modern-tls
Object.defineProperty(tls, 'DEFAULT_MIN_VERSION', { value: 'TLSv1' }); // $ require-modern-tls
enum V { Old = 'TLSv1' } https.request({ minVersion: V.Old as any }); // $ require-modern-tls
const enginesRequirement = { minVersion: '1.0.0', maxVersion: '1.1' };
const app = { minVersion: '1.0' };
type T = { minVersion: 'TLSv1' };
if (socket.getProtocol() === 'TLSv1') warn();
const weak = new Set(['TLSv1', 'TLSv1.1']);
const names = { 'TLSv1': 1 };
expect(agent.options).toEqual({ minVersion: 'TLSv1' });
switch (v) { case 'TLSv1': break; }
const s = 'minVersion: TLSv1';
const algorithms = { cipher: ['aes128-ctr', '3des-cbc'] };
crypto.createCipheriv('des-ede3-cbc', k, iv);
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS} --tls-min-v1.0`; // $ require-modern-tls
const child = fork('x.js', { execArgv: ['--tls-min-v1.1'] }); // $ require-modern-tls
const c2 = spawn(process.execPath, ['--tls-min-v1.2', 'x.js']);
https.request({ secureProtocol: 'TLSv1_2_client_method' });
https.request({ sslVersion: 'TLSv1' }); // $ require-modern-tls
const x = { sslProtocol: 'SSLv3' }; // $ require-modern-tls
const redis = new Redis({ tls: { maxVersion: 'TLSv1.1', minVersion: 'TLSv1' } }); // $ require-modern-tls
