//@ {"settings":{"binom":{"credentials":"any"}}}
const tls = require('tls');
const c = require('constants');

const upToTls11 = c.SSL_OP_NO_SSLv2 | c.SSL_OP_NO_SSLv3 | c.SSL_OP_NO_TLSv1;

tls.connect(443, 'a.heron-ads.net', { secureOptions: c.SSL_OP_NO_SSLv2 | c.SSL_OP_NO_SSLv3 | c.SSL_OP_NO_TLSv1 }); // $ require-modern-tls
tls.connect(443, 'b.heron-ads.net', { secureOptions: upToTls11 }); // $ require-modern-tls
tls.connect(443, 'c.heron-ads.net', { secureOptions: upToTls11, minVersion: 'TLSv1.2' });
tls.connect(443, 'd.heron-ads.net', { secureOptions: c.SSL_OP_NO_TLSv1 | c.SSL_OP_NO_TLSv1_1 });
tls.connect(443, 'e.heron-ads.net', { secureOptions: more() | c.SSL_OP_NO_TLSv1 });
tls.connect(443, 'f.heron-ads.net', { secureProtocol: 'SSLv23_method', secureOptions: c.SSL_OP_NO_SSLv3 | c.SSL_OP_NO_TLSv1 }); // $ require-modern-tls
