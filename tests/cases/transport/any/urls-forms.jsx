//@ {"settings":{"binom":{"credentials":"any"}}}
import axios from 'axios'; import http from 'http'; import fs from 'fs'; import express from 'express'; import io from 'socket.io-client'; import mongoose from 'mongoose'; import amqp from 'amqplib'; import Redis from 'ioredis';
const client = axios.create({ baseURL: process.env.API || 'http://backend.internal:8080', auth: { username: 'u', password: process.env.P } }); // $ no-cleartext-transport
fetch('http://' + host + '/login', { method: 'POST', body: JSON.stringify({ password }) }); // $ no-cleartext-transport
fetch(`http://${host}/login`, { method: 'POST' }); // $ no-cleartext-transport
await axios.post('http://10.0.0.12/api/login', { user, password }); // $ no-cleartext-transport
const ws = new WebSocket(`ws://${location.host}/chat`); // $ no-cleartext-transport
const socket = io('http://chat.acme.io'); // $ no-cleartext-transport
const es = new EventSource("http://events.acme.io/stream"); // $ no-cleartext-transport
navigator.sendBeacon('http://stats.acme.io', data); // $ no-cleartext-transport
window.location = 'http://login.acme.io/?x=' + x; // $ no-cleartext-transport
location.assign('http://login.acme.io/'); // $ no-cleartext-transport
res.redirect(301, 'http://shop.acme.io'); // $ no-cleartext-transport
http.request({ host: 'api.acme.io', port: 80, path: '/v1', auth: 'u:' + pw }, cb).end(); // $ no-cleartext-transport
http.get({ hostname: 'api.acme.io', headers: { Authorization: `Bearer ${token}` } }); // $ no-cleartext-transport
const agent = new http.Agent();
http.get('http://api.acme.io/?id=' + id, r => r.pipe(out)); // $ no-cleartext-transport
const opts = { protocol: 'http:', hostname: 'api.acme.io', path: '/' }; http.request(opts); // $ no-cleartext-transport
const conn = amqp.connect('amqp://user:pw@rabbit.acme.io'); // $ no-cleartext-transport
mongoose.connect('mongodb://u:p@db.acme.io/x');
const ftp = 'ftp://files.acme.io/upload'; // $ no-cleartext-transport
const ldap = ldapjs.createClient({ url: 'ldap://dc.acme.io:389' }); // $ no-cleartext-transport
const mq = mqtt.connect('mqtt://broker.acme.io', { username, password }); // $ no-cleartext-transport
const smtp = 'smtp://user:pass@mail.acme.io:25'; // $ no-cleartext-transport
const app = express(); app.listen(80);
http.createServer(app).listen(3000, () => console.log('http://localhost:3000'));
app.use((req, res, next) => { if (req.protocol === 'http') return res.redirect('https://' + req.headers.host + req.url); next(); });
app.use((req, res, next) => { if (!req.secure) return res.redirect(`https://${req.hostname}`); next(); });
const isInsecure = (u) => u.startsWith('http://');
const insecure = urls.filter((u) => u.indexOf('http://') === 0);
const ALLOWED = ['http:', 'https:'];
const origin = `${req.protocol}://${req.get('host')}`;
const cors = { origin: ['http://localhost:3000', 'http://127.0.0.1:5173'] };
const base = new URL('/x', 'http://localhost');
const parsed = new URL(req.url, `http://${req.headers.host}`);
const p = new URL(req.url ?? '/', 'http://dummy.local').pathname;
const html = `<html xmlns="http://www.w3.org/1999/xhtml">`;
const SVG = 'http://www.w3.org/2000/svg'; document.createElementNS(SVG, 'svg');
el.setAttributeNS('http://www.w3.org/1999/xlink', 'href', '#a');
const soapAction = 'http://tempuri.org/IService/GetData';
const schema = { $schema: 'http://json-schema.org/draft-04/schema#', id: 'http://acme.io/product.json' };
const claims = { role: 'http://schemas.microsoft.com/ws/2008/06/identity/claims/role', email: 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress' };
const NS = { rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', foaf: 'http://xmlns.com/foaf/0.1/' };
throw new Error('Visit http://acme.io/help');
console.log(`Listening at http://${address}:${port}`);
logger.info('http://acme.io');
const re = /^http:\/\/acme/;
const t = i18n.t('http://acme.io');
const md = '[docs](http://acme.io/docs)';
// see http://acme.io
const scheme = isProd ? 'https' : 'http'; fetch(`${scheme}://api.acme.io`);
const secure = url.replace(/^http:/, 'https:');
const plain = url.replace(/^https:/, 'http:'); // $ no-cleartext-transport
const plain2 = url.replace('https://', 'http://'); // $ no-cleartext-transport
if (parsed.protocol === 'https:') parsed.protocol = 'http:'; // $ no-cleartext-transport
const upstream = { host: 'http://upstream.acme.io' }; // $ no-cleartext-transport
const env = { API_URL: 'http://api.acme.io', NODE_ENV: 'x' }; // $ no-cleartext-transport
export const environment = { production: true, apiUrl: 'http://api.acme.io/v2' }; // $ no-cleartext-transport
const proxy = { target: 'http://backend:8080', changeOrigin: true }; // $ no-cleartext-transport
module.exports = { endpoint: 'http://api.acme.io' }; // $ no-cleartext-transport
const img = <img src="http://cdn.acme.io/x.png" />; // $ no-cleartext-transport
const a = <a href="http://acme.io">x</a>;
const form = <form action="http://acme.io/login" />; // $ no-cleartext-transport
nock('http://api.acme.io').get('/x').reply(200);
expect(fetch).toHaveBeenCalledWith('http://api.acme.io');
it('x', async () => { await request('http://localhost:3000').get('/'); });
session({ secret: s, cookie: { secure: false, maxAge: 1 } }); // $ no-cleartext-transport
res.cookie('sessionId', id, { httpOnly: true, secure: false }); // $ no-cleartext-transport
res.cookie('lang', 'en', { secure: false });
cookies.set('token', jwt, { secure: false }); // $ no-cleartext-transport
axios.defaults.baseURL = 'http://api.acme.io'; // $ no-cleartext-transport
$http.get('http://api.acme.io'); // $ no-cleartext-transport
this.http.get('http://api.acme.io/users').subscribe(); // $ no-cleartext-transport
this.httpClient.post('http://api.acme.io/login', creds); // $ no-cleartext-transport
superagent.post('http://api.acme.io').send(x); // $ no-cleartext-transport
needle('get', 'http://api.acme.io'); // $ no-cleartext-transport
request({ uri: 'http://api.acme.io' }); // $ no-cleartext-transport
ky.post('http://api.acme.io'); // $ no-cleartext-transport
new XMLHttpRequest().open('POST', 'http://api.acme.io'); // $ no-cleartext-transport
importScripts('http://cdn.acme.io/w.js'); // $ no-cleartext-transport
const s3 = new AWS.S3({ endpoint: 'http://s3.acme.io', sslEnabled: false }); // $ no-cleartext-transport
new Client({ node: 'http://es.acme.io:9200' }); // $ no-cleartext-transport
createClient({ url: 'http://db.acme.io:8123', password }); // $ no-cleartext-transport
