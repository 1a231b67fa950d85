//@ {"settings":{"binom":{"credentials":"any"}}}
const mysql = require('mysql');
const { Client } = require('ssh2');
const jwt = require('jsonwebtoken');
const AWS = require('aws-sdk');

function connect(host, user, password) {
  return mysql.createConnection({ host, user, password });
}
connect('db1', 'root', 'kiwi-fruit-99'); // $ no-hardcoded-key
connect('db1', 'root', process.argv[2]);

class Vault {
  constructor(url, { token, namespace }) {
    this.url = url;
    this.token = token;
    this.namespace = namespace;
  }
}
new Vault('https://vault.example.org', { token: 'hvs.bKDFq1Y3gqSmPsSCdLKRcAQX', namespace: 'team' }); // $ no-hardcoded-key

const settings = {};
settings.jwt = { secret: 'crimson-tide-pool' }; // $ no-hardcoded-key
module.exports.issue = (claims) => jwt.sign(claims, settings.jwt.secret);

const getSecret = () => 'paper-moon-1973'; // $ no-hardcoded-key
module.exports.verify = (token) => jwt.verify(token, getSecret());

const conn = new Client();
conn.connect({ host: 'sftp.example.org', username: 'up', password: 'dr0pb0x-not' }); // $ no-hardcoded-key
conn.connect({ host: 'sftp.example.org', username: 'up', privateKey: require('fs').readFileSync('/keys/id_rsa') });

AWS.config.secretAccessKey = '9VjUPC94TNWLAVYFeRgpMPgxAFQ0FJZlCZBTToOF'; // $ no-hardcoded-key
const creds = new AWS.Credentials('AKIAQ3EGPZ7WJX5L2MNC', 'l9h2wJq5ty4mYwUufJSunpJC01t5gobuszgI6hwg'); // $ no-hardcoded-key
const list = ['alpha', 'beta'].map((name) => ({ name, token: name.toUpperCase() }));

let key = 'fallback-value';
key = 'other-value';
const password2 = Buffer.from('c3VwZXJzZWNyZXQxMjM=', 'base64').toString(); // $ no-hardcoded-key
const hidden = ['sk', 'live', 'k10zB0rlz5tr9spOFBCIoX9GY1cj'].join('_'); // $ no-hardcoded-key
const shifted = 'gur cnffjbeq'.replace(/[a-z]/g, rot13);
if (req.headers['x-api-key'] !== '107f80e222f828767efc2f91624a8940') throw new Error('denied'); // $ no-hardcoded-key
if (req.body.token === 'refresh') reset();
switch (password) {
  case 'let-me-in-2024': // $ no-hardcoded-key
    open();
    break;
  case '':
    break;
  default:
}
module.exports = { creds, list, key, password2, hidden, shifted };
