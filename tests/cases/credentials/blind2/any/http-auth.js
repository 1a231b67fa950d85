//@ {"settings":{"binom":{"credentials":"any"}}}
const axios = require('axios');
const request = require('request');
const superagent = require('superagent');
const got = require('got');
const basicAuth = require('express-basic-auth');
const nodemailer = require('nodemailer');
const https = require('node:https');
const base64 = require('base-64');

axios.get('https://api.example.org/me', { headers: { Authorization: 'Bearer Ty3zN0iEjUV7S3hICc0XzvCBUavK4jCtlsqo3hbL' } }); // $ no-hardcoded-key
axios.get('https://api.example.org/me', { auth: { username: 'svc', password: 'p1stachio-shell' } }); // $ no-hardcoded-key
axios.defaults.headers.common['X-Api-Key'] = '673438e61beab700f15810725166e97f'; // $ no-hardcoded-key
axios.create({ baseURL: 'https://api.example.org', params: { api_key: 'bac26569dfb0f03daa2d6ffef589c889' } }); // $ no-hardcoded-key
request.get('https://api.example.org/me').auth('svc', 'p1stachio-shell', true); // $ no-hardcoded-key
request.get('https://api.example.org/me', { auth: { bearer: 'AmwCydd5WOgcNse7VsoJY3bDpHW3y6AQ' } }); // $ no-hardcoded-key
superagent.get('https://api.example.org/me').set('X-Auth-Token', 'wivDTYAUVTl4y03DNtFVHq0pEIxsS9am').set('Accept', 'application/json'); // $ no-hardcoded-key
superagent.get('https://api.example.org/me').auth('svc', 'p1stachio-shell'); // $ no-hardcoded-key
got('https://svc:p1stachio-shell@api.example.org/me'); // $ no-hardcoded-key
got('https://api.example.org/me', { username: 'svc', password: process.env.SVC_PASSWORD });
https.request({ host: 'api.example.org', auth: 'svc:p1stachio-shell' }); // $ no-hardcoded-key
const encoded = base64.encode('svc:p1stachio-shell'); // $ no-hardcoded-key
fetch('https://api.example.org/me', { headers: new Headers({ Authorization: `Basic ${encoded}` }) });
fetch('https://api.example.org/me', { headers: { Authorization: 'Basic c3ZjOnAxc3RhY2hpby1zaGVsbA==' } }); // $ no-hardcoded-key
fetch('https://api.example.org/me', { headers: { Authorization: `Token token=${readToken()}` } });
fetch('https://api.example.org/me', { headers: { Authorization: `${scheme()} ${readToken()}` } });
fetch('https://api.example.org/me', { credentials: 'include', headers: { 'X-Requested-With': 'XMLHttpRequest' } });
basicAuth({ users: { admin: 'cr4nberry-bog' }, challenge: true, realm: 'ops' }); // $ no-hardcoded-key
basicAuth({ users: { [process.env.OPS_USER]: readToken() } });
nodemailer.createTransport({ host: 'smtp.example.org', secure: true, auth: { user: 'mailer@example.org', pass: 'm4iler-daemon' } }); // $ no-hardcoded-key
const xhr = new XMLHttpRequest();
xhr.setRequestHeader('Authorization', 'Bearer VOB9pssLwxwgvkpXTSYa7hdz32E8Ma8OmCnPoOPt'); // $ no-hardcoded-key
xhr.setRequestHeader('Content-Type', 'application/json');
xhr.open('GET', 'https://api.example.org/me', true, 'svc', 'p1stachio-shell'); // $ no-hardcoded-key
module.exports = { scheme: () => 'Bearer', header: 'Authorization', prefix: 'Bearer ' };
function readToken() {}
function scheme() {}
