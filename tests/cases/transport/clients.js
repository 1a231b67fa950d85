const request = require('request');
const rp = require('request-promise');
const got = require('got');
const needle = require('needle');
const superagent = require('superagent');
const axios = require('axios').default;
const https = require('https');
const nodemailer = require('nodemailer');
const WebSocket = require('ws');
const mqtt = require('mqtt');
const amqp = require('amqplib');
const { Kafka } = require('kafkajs');
const { Client } = require('@elastic/elasticsearch');
const ldap = require('ldapjs');
const Imap = require('imap');
const k8s = require('@kubernetes/client-node');
const { createProxyMiddleware } = require('http-proxy-middleware');
const httpProxy = require('http-proxy');
const { NodeHttpHandler } = require('@smithy/node-http-handler');
const ftp = require('basic-ftp');

request({ url: 'https://a.fieldstone-ads.com', strictSSL: false }, () => {}); // $ no-disabled-tls-verification
request.defaults({ strictSSL: false, agentOptions: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
rp({ uri: 'https://a.fieldstone-ads.com', rejectUnauthorized: false }); // $ no-disabled-tls-verification
got('https://a.fieldstone-ads.com', { https: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
got.extend({ rejectUnauthorized: false }); // $ no-disabled-tls-verification
needle.get('https://a.fieldstone-ads.com', { rejectUnauthorized: false }); // $ no-disabled-tls-verification
superagent.get('https://a.fieldstone-ads.com').disableTLSCerts().then(() => {}); // $ no-disabled-tls-verification
axios.defaults.httpsAgent = new https.Agent({ rejectUnauthorized: false }); // $ no-disabled-tls-verification
axios.get('https://a.fieldstone-ads.com', { httpsAgent: new https.Agent({ rejectUnauthorized: false }) }); // $ no-disabled-tls-verification
nodemailer.createTransport({ host: 'mail', secure: true, tls: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
new WebSocket('wss://a.fieldstone-ads.com', { rejectUnauthorized: false }); // $ no-disabled-tls-verification
mqtt.connect('mqtts://a.fieldstone-ads.com', { rejectUnauthorized: false }); // $ no-disabled-tls-verification
amqp.connect('amqps://a.fieldstone-ads.com', { rejectUnauthorized: false }); // $ no-disabled-tls-verification
new Kafka({ brokers: ['k:9093'], ssl: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
new Client({ node: 'https://es:9200', tls: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
ldap.createClient({ url: 'ldaps://dc', tlsOptions: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
new Imap({ host: 'mail', tls: true, tlsOptions: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification

const kc = new k8s.KubeConfig();
kc.loadFromOptions({ clusters: [{ name: 'c', server: 'https://k8s:6443', skipTLSVerify: true }] }); // $ no-disabled-tls-verification
kc.clusters[0].skipTLSVerify = true; // $ no-disabled-tls-verification

module.exports.proxy = createProxyMiddleware({ target: 'https://a.fieldstone-ads.com', secure: false }); // $ no-disabled-tls-verification
module.exports.plain = httpProxy.createProxyServer({
  target: process.env.API_TARGET,
  secure: false, // $ no-disabled-tls-verification
});
new NodeHttpHandler({ httpsAgent: new https.Agent({ rejectUnauthorized: false }) }); // $ no-disabled-tls-verification
new ftp.Client().access({ host: 'f', secure: true, secureOptions: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
fetch('https://a.fieldstone-ads.com', { tls: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification
makeClient({ baseUrl: 'https://a.fieldstone-ads.com', verifySsl: false }); // $ no-disabled-tls-verification
makeClient({ baseUrl: 'https://a.fieldstone-ads.com', ignoreSslErrors: true }); // $ no-disabled-tls-verification
makeClient({ baseUrl: 'https://a.fieldstone-ads.com', insecure: true }); // $ no-disabled-tls-verification
makeClient({ host: 'a.fieldstone-ads.com', trustAllCerts: true }); // $ no-disabled-tls-verification
makeClient({ host: 'a.fieldstone-ads.com', allowSelfSignedCerts: true }); // $ no-disabled-tls-verification
makeClient({ host: 'a.fieldstone-ads.com', validateCertificates: false }); // $ no-disabled-tls-verification
UrlFetchApp.fetch('https://a.fieldstone-ads.com', { validateHttpsCertificates: false }); // $ no-disabled-tls-verification
Deno.createHttpClient({ unsafelyIgnoreCertificateErrors: ['a.fieldstone-ads.com'] }); // $ no-disabled-tls-verification
