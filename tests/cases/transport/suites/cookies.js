//@ {"settings":{"binom":{"credentials":"any"}}}
const app = require('express')();
const passport = require('passport');
const { Strategy } = require('passport-google-oauth20');

// Options that have a name of their own belong to the cookie that they are given with.
app.get('/enter', (req, res) => {
  const options = { httpOnly: true, maxAge: 9e6, secure: false }; // $ no-cleartext-transport
  res.cookie('authKey', req.user.ticket, options);
});
app.get('/theme', (req, res) => {
  const options = { httpOnly: true, secure: false };
  res.cookie('theme', 'dark', options);
  const strict = { httpOnly: true, secure: true };
  res.cookie('authKey', req.user.ticket, strict);
});

// A host that says of itself that the reader's own belongs there.
passport.use(new Strategy({ callbackURL: 'http://yourdomain:3000/auth/google/callback' }, done));
passport.use(new Strategy({ callbackURL: 'http://yourserver.example.io/auth/callback' }, done));
passport.use(new Strategy({ callbackURL: 'http://yourmagazine.io/auth/callback' }, done)); // $ no-cleartext-transport
