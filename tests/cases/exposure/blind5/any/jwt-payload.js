//@ {"settings":{"binom":{"credentials":"any"}}}
const jwt = require('jsonwebtoken');
const { SignJWT } = require('jose');
const { config } = require('./config');

exports.bad = (user) => jwt.sign({ id: user.id, password: user.password }, config.jwtSecret); // $ no-client-exposed-key

exports.good = (user) => jwt.sign({ id: user.id, roles: user.roles }, config.jwtSecret, { expiresIn: '1h' });

exports.alsoBad = async (user, key) => {
  const payload = { sub: user.id, apiSecret: user.apiSecret };
  return new SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).sign(key); // $ no-client-exposed-key
};
