//@ {"settings": {"binom": {"credentials": "any"}}}
const pino = require('pino');
const logger = pino();

logger.info(user.password); // $ no-key-logging
logger.child({ accessToken: session.accessToken }).info('hi'); // $ no-key-logging
const scoped = logger.child({ user: user.id, token: session.token }); // $ no-key-logging
scoped.info('hello');
logger.child({ user: user.id }).info('hi');
logger.info({ user: { id: user.id, apiKey: user.apiKey } }); // $ no-key-logging
logger.info({ user: user.id });
logger.info('user', user.id, 'logged in');

function signup(req, res) {
  req.log.info({ body: { password: req.body.password } }, 'signup'); // $ no-key-logging
  req.log.info({ id: req.id }, 'signup');
  this.logger.debug(req.body.client_secret); // $ no-key-logging
  app.logger.error('bad secret ' + req.body.client_secret); // $ no-key-logging
  if (!req.body.password) throw new Error('password is required');
  if (req.body.password.length < 8) throw new Error(`password of ${req.body.password.length} characters`);
  throw new Error(`bad password: ${req.body.password}`); // $ no-key-logging
}

function fail(user) {
  return new Promise((resolve, reject) => {
    reject(`login of ${user.name} with ${user.password} failed`); // $ no-key-logging
  });
}

class LoginError extends Error {}
function login(user) {
  if (user.locked) throw new LoginError(`${user.id} is locked`);
  throw new LoginError('no such user ' + user.name + ' ' + user.password); // $ no-key-logging
}

function toss(user) {
  throw `cannot log in with ${user.password}`; // $ no-key-logging
}
