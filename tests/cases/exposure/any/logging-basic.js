//@ {"settings":{"binom":{"credentials":"any"}}}
const winston = require('winston');
const { redact, hash } = require('./util');

function getPassword() {
  return prompt('password');
}

function signIn(username, password, req, user, config) {
  console.log(username);
  console.log(password); // $ no-key-logging
  console.log('user ' + username + ' password ' + password); // $ no-key-logging
  console.log(`${username}:${password}`); // $ no-key-logging
  console.log(getPassword()); // $ no-key-logging
  console.log(user.getPassword()); // $ no-key-logging
  console.log(user.password); // $ no-key-logging
  console.log(req.body.password); // $ no-key-logging
  console.log(req.headers.authorization); // $ no-key-logging
  console.log(req.get('Authorization')); // $ no-key-logging
  console.log({ username, password }); // $ no-key-logging

  const login = { username, pw: password };
  console.log(login); // $ no-key-logging
  console.log(login.username);

  const indirect = password;
  console.log('indirect', indirect); // $ no-key-logging

  let message = 'signing in';
  message += ' with ' + password;
  winston.info(message); // $ no-key-logging
  winston.info('signing in', { user: username });

  console.log(config.dbPassword); // $ no-key-logging
  console.log(config.jwtSecret, config.port); // $ no-key-logging
  console.log(process.env.STRIPE_SECRET_KEY); // $ no-key-logging
  console.log(process.env.DB_PASSWORD.slice(0, 6)); // $ no-key-logging
  console.log(process.env.PORT);

  console.log(redact(password), hash(password));
  console.log(user.passwordHash, user.hashedPassword, user.encryptedPassword);
  console.log(password.length, Boolean(password), password ? 'given' : 'missing');
  console.log('wrong password', 'passwordField', user.passwordHint);
  console.log(password.replace(/./g, '*'));
  console.log(user.isPasswordSet, user.passwordPolicy, user.passwordResetUrl);
}

module.exports = { signIn };
