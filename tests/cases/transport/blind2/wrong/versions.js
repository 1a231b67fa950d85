const tls = require('tls');
const https = require('https');
const http2 = require('http2');
const crypto = require('crypto');
const { constants: C } = require('crypto');
const constants = require('constants');
const axios = require('axios');
const { Agent } = require('undici');
const express = require('express');

const LOWEST = 'TLSv1.1';
const versions = { old: 'TLSv1', now: 'TLSv1.2' };

exports.a = new https.Agent({ minVersion: LOWEST }); // $ require-modern-tls
exports.b = new https.Agent({ minVersion: versions.old }); // $ require-modern-tls
exports.c = new https.Agent({ minVersion: versions.now });
exports.d = new https.Agent({ maxVersion: 'TLSv1.1' }); // $ require-modern-tls
exports.e = https.createServer({ minVersion: 'TLSv1', key: '', cert: '' }, express()); // $ require-modern-tls
exports.f = tls.createSecureContext({ secureProtocol: 'TLSv1_method' }); // $ require-modern-tls
exports.g = http2.createSecureServer({ minVersion: 'TLSv1.1', allowHTTP1: true }); // $ require-modern-tls
exports.h = new Agent({ connect: { minVersion: process.env.OLD ? 'TLSv1' : 'TLSv1.2' } }); // $ require-modern-tls
exports.i = axios.create({ httpsAgent: new https.Agent({ secureProtocol: 'SSLv23_method', secureOptions: C.SSL_OP_NO_TLSv1_2 | C.SSL_OP_NO_TLSv1_3 }) }); // $ require-modern-tls
exports.j = tls.connect({ host: 'x', secureProtocol: 'TLSv1_1_client_method' }); // $ require-modern-tls
exports.k = tls.connect({ host: 'x', secureProtocol: 'TLSv1_2_client_method' });
exports.l = new https.Agent({ ciphers: 'ECDHE-RSA-RC4-SHA:RC4-SHA' }); // $ require-modern-tls
exports.m = new https.Agent({ ciphers: ['AES128-SHA', 'DES-CBC3-SHA'].join(':') }); // $ require-modern-tls
exports.n = new https.Agent({ ciphers: 'ALL:@SECLEVEL=0' }); // $ require-modern-tls
exports.o = new https.Agent({ ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256:!RC4:!3DES:!aNULL:!eNULL:!EXPORT:!MD5' });
exports.p = new https.Agent({ ciphers: 'aNULL:HIGH' }); // $ require-modern-tls
exports.q = new https.Agent({ ciphers: crypto.constants.defaultCoreCipherList + ':!DES:!RC4' });
exports.r = new https.Agent({ secureOptions: constants.SSL_OP_NO_TLSv1_3 });
exports.s = new https.Agent({ secureOptions: C.SSL_OP_NO_SSLv2 | C.SSL_OP_NO_SSLv3 | C.SSL_OP_NO_TLSv1 | C.SSL_OP_NO_TLSv1_1 });
exports.t = new https.Agent({ secureOptions: C.SSL_OP_LEGACY_SERVER_CONNECT });

tls.DEFAULT_MIN_VERSION = LOWEST; // $ require-modern-tls
tls.DEFAULT_MAX_VERSION = 'TLSv1.1'; // $ require-modern-tls
tls['DEFAULT_MIN_VERSION'] = 'TLSv1.2';
tls.DEFAULT_CIPHERS = 'RC4-SHA:HIGH'; // $ require-modern-tls
https.globalAgent.options.minVersion = 'TLSv1'; // $ require-modern-tls
https.globalAgent.options.secureProtocol = 'TLSv1_2_method';

process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --tls-min-v1.1`; // $ require-modern-tls
process.env.NODE_OPTIONS = '--tls-min-v1.2 --max-old-space-size=512';
