//@ {"settings":{"binom":{"credentials":"any"}}}
const nodemailer = require('nodemailer');
const Client = require('ftp');
const telnet = require('telnet-client'); // $ no-cleartext-transport
const session = require('express-session');

const mailer = nodemailer.createTransport({ host: 'mail.fieldstone-ads.com', port: 25, secure: false, requireTLS: false }); // $ no-cleartext-transport
const old = nodemailer.createTransport({ host: 'mail.fieldstone-ads.com', secure: false, ignoreTLS: true }); // $ no-cleartext-transport
const c = new Client();
c.connect({ host: 'f.fieldstone-ads.com', secure: false }); // $ no-cleartext-transport
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: false } })); // $ no-cleartext-transport
res.cookie('session', token, { httpOnly: true, secure: false }); // $ no-cleartext-transport
res.cookie('auth_token', visit.id, { secure: false }); // $ no-cleartext-transport
