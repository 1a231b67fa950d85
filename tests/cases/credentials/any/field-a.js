//@ {"settings":{"binom":{"credentials":"any"}}}
(function () {
  const pg = require('pg');
  const client = new pg.Client({
    user: 'dbuser',
    host: 'database.server.com',
    database: 'mydb',
    password: 'qazxswedc', // $ no-hardcoded-key
    port: 3211,
  });
  client.connect();
})();

(function () {
  const Client = require('ssh2').Client;
  const conn = new Client();
  conn.connect({ host: '10.0.0.4', username: 'deploy', password: 'cfATDVx9RHyy' }); // $ no-hardcoded-key
})();

(function () {
  const request = require('request');
  request.get(url, { auth: { user: 'bob', pass: 'xkqzjvwp', sendImmediately: false } }); // $ no-hardcoded-key
  request.get(url).auth('bob', 'xkqzjvwp', false); // $ no-hardcoded-key
  request.get(url, { auth: { bearer: 'nBiP7BxNt5abDunzihRkyAnj' } }); // $ no-hardcoded-key
})();

(function () {
  const crypto = require('crypto');
  crypto.createHmac('sha256', 'a secret'); // $ no-hardcoded-key
  const key = 'eyzBH8djru9U9tVq'; // $ no-hardcoded-key
  crypto.createCipheriv('aes-128-cbc', key, iv);
  function encrypt(text, pw) {
    return crypto.createCipher('aes192', pw).update(text);
  }
  encrypt('text', 'vbnmlkjhgfd'); // $ no-hardcoded-key
})();

(function () {
  const AWS = require('aws-sdk');
  new AWS.Config({ accessKeyId: 'AKIAG7G46SU7AHTUKX7A', secretAccessKey: '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' }); // $ no-hardcoded-key
  new AWS.S3({ credentials: new AWS.Credentials('AKIAXYXXLAVSGMURS6CY', 'vPCDpHsPLRDNpwEkC6vAAqpdbN2g7UcvpsVApTSJ') }); // $ no-hardcoded-key
})();

(function () {
  const passport = require('passport');
  const TwitterStrategy = require('passport-twitter').Strategy;
  passport.use(new TwitterStrategy({ consumerKey: 'nPxreZ3Rbkt7wT4i6RE6qmhN', consumerSecret: '9zAnenqZLvk4jau2t2EXRbzjGHqfMmhn6PdhFPZt' }, () => {})); // $ no-hardcoded-key
})();

(function () {
  const JwtStrategy = require('passport-jwt').Strategy;
  const opts = {};
  opts.secretOrKey = 'zxcvbnmasd1'; // $ no-hardcoded-key
  new JwtStrategy(opts, () => {});
})();

(function () {
  const jwt = require('jsonwebtoken');
  const privateKey = 'zxcvbn-mlkj-3'; // $ no-hardcoded-key
  jwt.sign({ id: 1 }, privateKey, { algorithm: 'HS256' });
  jwt.verify(token, Buffer.from('c2VjcmV0LWtleS0xMjM0NTY=', 'base64')); // $ no-hardcoded-key
})();

(function () {
  const koa = new (require('koa'))();
  const session = require('koa-session');
  koa.use(session({ key: 'koa.sess', maxAge: 86400000 }, koa));
})();

(function () {
  const req = new XMLHttpRequest();
  req.open('GET', url, true, 'bob', 'xkqzjvwp'); // $ no-hardcoded-key
  req.setRequestHeader('Authorization', 'Basic Ym9iOnhrcXpqdndwMTI='); // $ no-hardcoded-key
})();

(function () {
  const headers = new Headers();
  headers.append('Authorization', 'Bearer hzdn2Q5vLLNswPpKQgGjSRjXxhTawL'); // $ no-hardcoded-key
  headers.append('Content-Type', 'application/json');
  headers.append('Authorization', `Bearer ${process.env.TOKEN}`);
  headers.append('Authorization', 'Bearer <token>');
})();

(function () {
  const redis = require('redis');
  const client = redis.createClient();
  client.auth('3bt6mFtqjpWgyf'); // $ no-hardcoded-key
  const Redis = require('ioredis');
  new Redis({ host: 'cache', password: 'gTbwmLun8Uj87Y' }); // $ no-hardcoded-key
  new Redis('redis://:gNQ3Lsmc67THDm@cache:6379/4'); // $ no-hardcoded-key
})();
