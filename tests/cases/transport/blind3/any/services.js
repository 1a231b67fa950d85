//@ {"settings":{"binom":{"credentials":"any"}}}
const Minio = require('minio');
const AWS = require('aws-sdk');
const { Client } = require('ssh2-sftp-client');
const ftp = require('basic-ftp');
const JSFtp = require('jsftp');
const Stomp = require('stompjs');
const Paho = require('paho-mqtt');

const minio = new Minio.Client({
  endPoint: 'minio.brookline.io',
  port: 9000,
  useSSL: false, // $ no-cleartext-transport
  accessKey: process.env.MINIO_KEY,
  secretKey: process.env.MINIO_SECRET,
});
const local = new Minio.Client({ endPoint: '127.0.0.1', port: 9000, useSSL: false, accessKey: process.env.MINIO_KEY, secretKey: process.env.MINIO_SECRET });
const s3 = new AWS.S3({ endpoint: 'http://s3.brookline.io', s3ForcePathStyle: true }); // $ no-cleartext-transport
AWS.config.update({ sslEnabled: false, region: 'eu-west-1' }); // $ no-cleartext-transport
const stomp = Stomp.client('ws://mq.brookline.io:15674/ws'); // $ no-cleartext-transport
const address = `ftp://${process.env.FTP_USER}:${process.env.FTP_PASS}@files.brookline.io/in`; // $ no-cleartext-transport

async function push(file) {
  const client = new ftp.Client();
  await client.access({ host: 'files.brookline.io', user: 'u', password: process.env.FTP_PASS, secure: 'implicit' });
  await client.access({ host: 'files.brookline.io', user: 'u', password: process.env.FTP_PASS, secure: false }); // $ no-cleartext-transport
  await client.uploadFrom(file, 'x');
}

module.exports = { minio, local, s3, stomp, address, push, Client, JSFtp, Paho };
