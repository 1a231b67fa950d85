//@ {"settings":{"binom":{"credentials":"any"}}}
const nodemailer = require('nodemailer');
const mqtt = require('mqtt');
const redis = require('redis');
const ldap = require('ldapjs');
const amqp = require('amqplib');
const session = require('express-session');
const ftp = require('basic-ftp');
const telnet = require('telnet-client'); // $ no-cleartext-transport

const mail = nodemailer.createTransport({ host: 'mail.heronry.io', port: 25, ignoreTLS: true }); // $ no-cleartext-transport
const mail465 = nodemailer.createTransport({ host: 'mail.heronry.io', port: 465, secure: true });
const broker = mqtt.connect('mqtt://mq.heronry.io', { username: 'app', password: process.env.MQ_PASSWORD }); // $ no-cleartext-transport
const cache = redis.createClient({ url: 'redis://cache.heronry.io:6379' }); // $ no-cleartext-transport
const dir = ldap.createClient({ url: 'ldap://dir.heronry.io' }); // $ no-cleartext-transport
const queue = () => amqp.connect('amqp://app:' + process.env.MQ_PASSWORD + '@rabbit.heronry.io'); // $ no-cleartext-transport
const files = async () => {
  const client = new ftp.Client();
  await client.access({ host: 'ftp.heronry.io', user: 'app', password: process.env.FTP_PASSWORD, secure: false }); // $ no-cleartext-transport
};
const app = (a) => a.use(session({ secret: process.env.SESSION_SECRET, resave: false, cookie: { secure: false } })); // $ no-cleartext-transport
const localCache = redis.createClient({ url: 'redis://localhost:6379' });
const localDir = ldap.createClient({ url: 'ldap://127.0.0.1:389' });
module.exports = { mail, mail465, broker, cache, dir, queue, files, app, localCache, localDir, telnet };
