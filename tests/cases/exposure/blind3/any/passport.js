//@ {"settings": {"binom": {"credentials": "any"}}}
const passport = require('passport');
const LocalStrategy = require('passport-local').Strategy;
const GoogleStrategy = require('passport-google-oauth20').Strategy;
const jwt = require('jsonwebtoken');
const winston = require('winston');
const { User } = require('./models');

const log = winston.createLogger({ transports: [new winston.transports.Console()] });

passport.use(
  new LocalStrategy(async (username, password, done) => {
    log.info(`attempt of ${username}`);
    log.info(`attempt of ${username} with ${password}`); // $ no-key-logging
    const user = await User.findOne({ username });
    if (!user) return done(null, false, { message: 'Incorrect username or password.' });
    log.debug('compare', { password, hash: user.hash }); // $ no-key-logging
    return done(null, user);
  }),
);

passport.use(
  new GoogleStrategy({ clientID: process.env.GOOGLE_ID, callbackURL: '/cb' }, (accessToken, refreshToken, profile, done) => {
    console.log(profile.displayName);
    console.log('tokens', accessToken, refreshToken); // $ no-key-logging
    console.log({ refreshToken }); // $ no-key-logging
    done(null, profile);
  }),
);

function issue(user) {
  const token = jwt.sign({ sub: user.id }, process.env.JWT_SECRET);
  console.log('issued for', user.id);
  console.log('signed with ' + process.env.JWT_SECRET); // $ no-key-logging
  console.log(`token: ${token}`); // $ no-key-logging
  return token;
}

function verify(header) {
  const [scheme, token] = header.split(' ');
  console.log('scheme', scheme);
  console.log('bearer', token); // $ no-key-logging
  try {
    return jwt.verify(token, process.env.JWT_SECRET);
  } catch (error) {
    console.log(error.name, error.message);
    return null;
  }
}

module.exports = { issue, verify };
