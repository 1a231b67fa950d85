//@ {"settings":{"binom":{"credentials":"any"}}}
const express = require('express');
const session = require('express-session');
const cookieSession = require('cookie-session');

const app = express();
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, cookie: { secure: false, httpOnly: true } })); // $ no-cleartext-transport
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, cookie: { secure: process.env.NODE_ENV === 'production' } }));
app.use(cookieSession({ name: 's', keys: [process.env.KEY1], secure: false })); // $ no-cleartext-transport
app.post('/login', (req, res) => {
  res.cookie('auth_token', req.body.token, { secure: false, httpOnly: true }); // $ no-cleartext-transport
  res.cookie('theme', 'dark', { secure: false });
  res.cookie('session', req.body.id, { secure: true });
  res.redirect('http://www.brookline.io/home'); // $ no-cleartext-transport
});
