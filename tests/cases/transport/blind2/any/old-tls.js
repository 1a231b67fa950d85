//@ {"settings":{"binom":{"credentials":"any"}}}
const https = require('https');
const tls = require('tls');
const request = require('request');
const constants = require('constants');
const crypto = require('crypto');
const Sequelize = require('sequelize');

tls.connect({ minVersion: 'TLSv1.1', maxVersion: 'TLSv1.2' }); // $ require-modern-tls
tls.connect(443, { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' });
tls.connect(443, 'x', { maxVersion: 'TLSv1.1' }); // $ require-modern-tls
https.request({
  minVersion: 'TLSv1.1', // $ require-modern-tls
  maxVersion: 'TLSv1.1', // $ require-modern-tls
});
request.get({
  url: 'https://www.brookline.io/',
  secureProtocol: 'DTLSv1_client_method', // $ require-modern-tls
});
request.get({ url: 'https://www.brookline.io/', secureProtocol: 'TLSv1_2_method' });
request.get({ url: 'https://www.brookline.io/', secureProtocol: 'SSLv2_method' }); // $ require-modern-tls
request.get({ url: 'https://www.brookline.io/', secureProtocol: 'SSLv23_client_method' }); // $ require-modern-tls
https.request({ secureProtocol: 'TLS_method', minVersion: 'TLSv1.2' });

// switches some of the old versions off and so leaves others on
https.createServer({ secureOptions: constants.SSL_OP_NO_SSLv2 | constants.SSL_OP_NO_SSLv3 | constants.SSL_OP_NO_TLSv1 | constants.SSL_OP_NO_TLSv1_1 });
https.createServer({ secureOptions: crypto.constants.SSL_OP_NO_SSLv2 | crypto.constants.SSL_OP_NO_SSLv3 | crypto.constants.SSL_OP_NO_TLSv1_2 | crypto.constants.SSL_OP_NO_TLSv1_3 }); // $ require-modern-tls

module.exports = {
  local: {
    dialect: 'postgres',
    dialectOptions: { ssl: { minVersion: 'TLSv1' } }, // $ require-modern-tls
  },
  prod: {
    dialect: 'postgres',
    dialectOptions: { ssl: { minVersion: 'TLSv1.2', rejectUnauthorized: true } },
  },
  test: {
    dialect: 'postgres',
    dialectOptions: { ssl: { require: true, rejectUnauthorized: false } }, // $ no-disabled-tls-verification
  },
};
new Sequelize('postgres://db.brookline.io/x', { dialectOptions: { ssl: { minVersion: 'TLSv1.1' } } }); // $ require-modern-tls
