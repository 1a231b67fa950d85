//@ {"settings":{"binom":{"credentials":"any"}}}
const express = require('express');
const session = require('express-session');
const cookieSession = require('cookie-session');
const cookieParser = require('cookie-parser');
const { expressjwt } = require('express-jwt');
const basicAuth = require('express-basic-auth');
const passport = require('passport');
const GoogleStrategy = require('passport-google-oauth20').Strategy;
const { Strategy: JwtStrategy, ExtractJwt } = require('passport-jwt');

const app = express();
app.use(session({ secret: 'keyboard cat', resave: false, saveUninitialized: true })); // $ no-hardcoded-key
app.use(session({ secret: ['n8SJdUKFvZEMZ4r4nvXV'], resave: false })); // $ no-hardcoded-key
app.use(cookieSession({ name: 'session', keys: ['u83p5akd4y2SWHLG', 'fCMH4RdwhtxbvdwSu'] })); // $ no-hardcoded-key
app.use(cookieParser('zuuKGxdBsCTqzJdVTE')); // $ no-hardcoded-key
app.use(expressjwt({ secret: 'shared-secret-2', algorithms: ['HS256'] })); // $ no-hardcoded-key
app.use(basicAuth({ users: { operator: 'MLm38hTFnN3B' } })); // $ no-hardcoded-key
passport.use(new GoogleStrategy({ clientID: '123-abc.apps.example', clientSecret: 'BDBphrT3xueqnX5BfvAZ748G', callbackURL: '/cb' }, done)); // $ no-hardcoded-key
passport.use(new JwtStrategy({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: 'idfHr3yupKUG5CXeKUMD' }, done)); // $ no-hardcoded-key

app.use(session({ secret: process.env.SESSION_SECRET, name: 'sid', cookie: { secure: true } }));
app.use(cookieParser());
app.post('/login', (req, res) => {
  if (req.body.user === 'root' && req.body.password === 'Tr0ub4dor&3') return res.redirect('/'); // $ no-hardcoded-key
  if (req.body.password === '') return res.status(400).json({ password: 'Password is required' });
  return res.status(401).json({ error: 'wrong password', field: 'password' });
});

app.use((req, res, next) => {
  if (req.headers['x-api-key'] !== 'nsvTc8T79f3pW24BVp5DDHPy') return res.sendStatus(403); // $ no-hardcoded-key
  return next();
});

function done() {}
