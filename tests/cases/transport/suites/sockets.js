//@ {"settings":{"binom":{"credentials":"any"}}}
const tls = require('node:tls');

// A socket says on which side it is: `isServer: false` is a client.
exports.dial = (socket) => new tls.TLSSocket(socket, { isServer: false, rejectUnauthorized: false }); // $ no-disabled-tls-verification
exports.dialPlain = (socket) => new tls.TLSSocket(socket, { rejectUnauthorized: false }); // $ no-disabled-tls-verification
exports.answer = (socket, key, cert) =>
  new tls.TLSSocket(socket, { isServer: true, key, cert, requestCert: true, rejectUnauthorized: false });
exports.either = (socket, isServer) => new tls.TLSSocket(socket, { isServer, rejectUnauthorized: false });
