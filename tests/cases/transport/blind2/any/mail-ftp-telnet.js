//@ {"settings":{"binom":{"credentials":"any"}}}
const nodemailer = require('nodemailer');
const Ftp = require('ftp');
const { Client: BasicFtp } = require('basic-ftp');
const { Telnet } = require('telnet-client'); // $ no-cleartext-transport

const a = nodemailer.createTransport({ host: 'smtp.brookline.io', port: 25, secure: false, requireTLS: false }); // $ no-cleartext-transport
const b = nodemailer.createTransport({ host: 'smtp.brookline.io', port: 587, secure: false, ignoreTLS: true }); // $ no-cleartext-transport
const c = nodemailer.createTransport({ host: 'smtp.brookline.io', port: 465, secure: true });
const d = nodemailer.createTransport({ host: 'smtp.brookline.io', port: 587, requireTLS: true });
const e = nodemailer.createTransport({ host: 'smtp.brookline.io', port: 465 });
const f = nodemailer.createTransport();
const g = nodemailer.createTransport({ SES: { ses: null, aws: null } });
const h = nodemailer.createTransport({ host: 'localhost', port: 1025, secure: false });
const i = nodemailer.createTransport('smtp://user@smtp.brookline.io:587');

function upload(info) {
  const client = new Ftp();
  client.connect({ host: info.host, user: info.user, password: info.password, secure: false }); // $ no-cleartext-transport
  const safe = new Ftp();
  safe.connect({ host: info.host, user: info.user, password: info.password, secure: true });
}

async function basic(info) {
  const client = new BasicFtp();
  await client.access({ host: 'files.brookline.io', user: info.user, password: info.password, secure: false }); // $ no-cleartext-transport
  await client.access({ host: 'files.brookline.io', user: info.user, password: info.password, secure: true });
}

async function router(info) {
  const connection = new Telnet();
  await connection.connect({ host: '172.16.0.1', port: 23, username: info.user, password: info.password });
}

module.exports = { a, b, c, d, e, f, g, h, i, upload, basic, router };
