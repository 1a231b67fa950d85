//@ {"settings":{"binom":{"credentials":"any"}}}
const http = require('http');
const https = require('https');
const { expressjwt } = require('express-jwt');

// An identifier in options that are put together of two objects is sent nowhere; a base URL there is.
const guard = Object.assign({ issuer: 'http://wicket' }, { audience: 'http://wicket/clients', algorithms: ['RS256'] });
exports.guard = expressjwt(guard);
const settings = Object.assign({}, { apiUrl: 'http://stats.heron.dev/v2' }); // $ no-cleartext-transport
exports.settings = settings;
exports.leave = () => window.location.assign('http://shop.heron.dev/login'); // $ no-cleartext-transport

// `node:https` refuses such an address before it connects.
https.get('http://stats.heron.dev/day', (res) => res.resume());
https.request('http://stats.heron.dev/day', { method: 'PUT' }).end();
http.get('http://stats.heron.dev/day', (res) => res.resume()); // $ no-cleartext-transport
(process.env.PLAIN ? http : https).get('http://stats.heron.dev/day', (res) => res.resume()); // $ no-cleartext-transport
