//@ {"settings":{"binom":{"credentials":"any"}}}
const jwt = require('jsonwebtoken');
const passport = require('passport');
const { expressjwt } = require('express-jwt');
const { Strategy } = require('passport-jwt');

// A public key is meant to be seen, also where a library takes a secret in its place.
const publicKey = 'heron-hard-coded-public-key';
exports.check = (token, done) => jwt.verify(token, publicKey, { algorithms: ['RS256'] }, done);
const ISSUER_PUBLIC_KEY = 'wicket-and-gate';
exports.checkIssuer = (token) => jwt.verify(token, ISSUER_PUBLIC_KEY);
const mixed = 'wicket-and-gate'; // $ no-hardcoded-key
exports.checkMixed = (token) => jwt.verify(token, mixed);

// Libraries that ask a function for the key get it from the function's result or its callback.
passport.use(
  new Strategy({ secretOrKeyProvider: (req, raw, done) => done(null, 'velvet-otter') }, verifyUser), // $ no-hardcoded-key
);
const seal = 'quiet-heron'; // $ no-hardcoded-key
passport.use(
  new Strategy(
    {
      secretOrKeyProvider(req, raw, done) {
        if (!raw) return done(new Error('no-token'));
        done(null, seal);
      },
    },
    verifyUser,
  ),
);
exports.gate = expressjwt({ secret: async () => 'amber-wicket', algorithms: ['HS256'] }); // $ no-hardcoded-key
exports.open = (token) => jwt.verify(token, (header, give) => give(null, 'amber-wicket')); // $ no-hardcoded-key
exports.remote = (token) => jwt.verify(token, (header, give) => keys.get(header.kid, 'RS256', (e, key) => give(e, key)));
exports.known = expressjwt({ secret: async (req, token) => store.find(token.header.kid, 'signing'), algorithms: ['HS256'] });

function verifyUser(payload, done) {
  done(null, 'a-user');
}
