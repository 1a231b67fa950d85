//@ {"settings":{"binom":{"credentials":"any"}}}
const express = require('express');
const session = require('express-session');
const cookieParser = require('cookie-parser');
const cookieSession = require('cookie-session');
const Koa = require('koa');

const app = express();
app.use(session({ secret: 'keyboard-kitten-7', resave: false })); // $ no-hardcoded-key
app.use(cookieParser('cook1e-s1gner')); // $ no-hardcoded-key
app.use(cookieSession({ name: 'sid', keys: ['k1-g68uUMRbzhAv', process.env.COOKIE_KEY] })); // $ no-hardcoded-key
const koa = new Koa();
koa.keys = ['im a newer secret 8', 'i like turtle 9']; // $ no-hardcoded-key
app.use(session({ secret: process.env.SESSION_SECRET, name: 'sessionId' }));
