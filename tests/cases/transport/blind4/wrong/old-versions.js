const tls = require('tls');
const https = require('https');
const crypto = require('crypto');
const mqtt = require('mqtt');
const { MongoClient } = require('mongodb');
const { app } = require('electron');
const puppeteer = require('puppeteer');

tls.DEFAULT_MIN_VERSION = process.env.MIN_TLS || 'TLSv1'; // $ require-modern-tls
exports.a = new https.Agent({ minVersion: process.env.MIN_TLS ?? 'TLSv1.1' }); // $ require-modern-tls
exports.b = new https.Agent({ secureOptions: crypto.constants.SSL_OP_NO_TLSv1_2 + crypto.constants.SSL_OP_NO_TLSv1_3 }); // $ require-modern-tls
exports.c = new https.Agent({ secureOptions: 0x08000000 | 0x20000000 }); // $ require-modern-tls
exports.d = new https.Agent({ secureOptions: 0x20000000 });
exports.e = mqtt.connect('mqtts://mq.meadow-ads.com', { secureProtocol: 'TLSv1_1_method' }); // $ require-modern-tls
exports.f = new MongoClient(process.env.MONGO, { secureProtocol: 'TLSv1_method', tls: true }); // $ require-modern-tls
exports.g = https.createServer({ ciphers: 'EXPORT:LOW:!aNULL', honorCipherOrder: true }); // $ require-modern-tls
exports.h = https.createServer({ ciphers: tls.getCiphers().filter((c) => /gcm/i.test(c)).join(':') });
exports.i = { ssl: { sslVersion: 'TLSv1', ca: 'x' } }; // $ require-modern-tls
exports.j = { tlsVersions: ['TLSv1', 'TLSv1.2'] }; // $ require-modern-tls
exports.k = { supportedTlsVersions: ['TLSv1.2', 'TLSv1.3'] };
exports.l = () => puppeteer.launch({ args: ['--ssl-version-min=tls1'] }); // $ MISSING: require-modern-tls
app.commandLine.appendSwitch('ssl-version-min', 'tls1'); // $ MISSING: require-modern-tls
app.commandLine.appendSwitch('ssl-version-min', 'tls1.2');

const levels = ['TLSv1', 'TLSv1.1', 'TLSv1.2'];
exports.m = new https.Agent({ minVersion: levels[0] }); // $ require-modern-tls
exports.n = new https.Agent({ minVersion: levels[2] });
const picked = (legacy) => (legacy ? 'TLSv1.1' : 'TLSv1.3');
exports.o = new https.Agent({ minVersion: picked(true) }); // $ require-modern-tls
let version = 'TLSv1.2';
version = 'TLSv1';
exports.p = new https.Agent({ minVersion: version }); // $ require-modern-tls
exports.q = new https.Agent({ ...https.globalAgent.options, maxVersion: `TLSv1.${1}` }); // $ require-modern-tls
exports.r = Object.assign(https.globalAgent.options, { ciphers: 'NULL-MD5' }); // $ require-modern-tls
