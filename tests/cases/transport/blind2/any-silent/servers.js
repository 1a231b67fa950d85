//@ {"settings":{"binom":{"credentials":"any"}}}
//@ {"settings":{"binom":{"credentials":"any"}}}
const http = require('http');
const { Server } = require('socket.io');
const express = require('express');
const helmet = require('helmet');

const app = express();
app.use(helmet.contentSecurityPolicy({ directives: { upgradeInsecureRequests: [] } }));
app.get('/', (req, res) => res.redirect('https://' + req.headers.host));
app.use((req, res, next) => (req.secure ? next() : res.redirect(308, 'https://' + req.hostname + req.url)));
const server = http.createServer(app);
const io = new Server(server, { cors: { origin: ['http://localhost:5173', 'https://brookline.io'] } });
server.listen(process.env.PORT, '127.0.0.1', () => console.log('http://127.0.0.1:' + process.env.PORT));
io.on('connection', (socket) => socket.emit('url', 'https://brookline.io'));
const allowedOrigins = ['https://brookline.io', 'http://localhost:3000'];
app.get('/origins', (req, res) => res.json(allowedOrigins));
http.request({ host: 'localhost', port: 9200, path: '/_cat' });
http.get('http://127.0.0.1:9200/_cat');
http.get('http://[::1]:9200/_cat');
