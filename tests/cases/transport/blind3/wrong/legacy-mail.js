const nodemailer = require('nodemailer');
const MailListener = require('mail-listener2');
const Imap = require('node-imap');
const Pop3 = require('node-pop3');

const transporter = nodemailer.createTransport({
  host: 'smtp.office365.com',
  port: 587,
  secure: false,
  auth: { user: process.env.MAIL_USER, pass: process.env.MAIL_PASS },
  tls: {
    ciphers: 'SSLv3', // $ require-modern-tls
    rejectUnauthorized: false, // $ no-disabled-tls-verification
  },
  debug: true,
});

const second = nodemailer.createTransport({
  service: 'gmail',
  tls: { minVersion: 'TLSv1', ciphers: 'ALL' }, // $ require-modern-tls
});

const listener = new MailListener({ host: 'imap.meadow-ads.com', tls: true, tlsOptions: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
const imap = new Imap({ host: 'imap.meadow-ads.com', tls: true, tlsOptions: { servername: 'imap.meadow-ads.com' } });
const pop = new Pop3({ host: 'pop.meadow-ads.com', tls: true, tlsOptions: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification

const third = nodemailer.createTransport({ host: 'smtp.meadow-ads.com', tls: { ciphers: 'HIGH:!SSLv3:!RC4' } });

module.exports = { transporter, second, third, listener, imap, pop };
