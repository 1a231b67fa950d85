import https from 'node:https';
import http from 'node:http';
import { readFileSync } from 'node:fs';
import { WebSocketServer } from 'ws';
import express from 'express';
import session from 'express-session';

const app = express();
app.set('trust proxy', '10.0.0.0/8');
app.use((req, res, next) => {
  if (req.protocol === 'http') return res.redirect(301, `https://${req.hostname}${req.originalUrl}`);
  next();
});
app.use(session({ secret: process.env.SESSION_SECRET ?? '', cookie: { secure: true, sameSite: 'lax' } }));

const mtls = https.createServer(
  { key: readFileSync('k.pem'), cert: readFileSync('c.pem'), requestCert: true, rejectUnauthorized: false, minVersion: 'TLSv1.2' },
  app,
);
mtls.on('secureConnection', (socket) => {
  if (!socket.authorized) socket.destroy();
});
mtls.listen(8443, '0.0.0.0');

http.createServer((req, res) => res.writeHead(301, { location: `https://${req.headers.host}${req.url}` }).end()).listen(80);

export const sockets = new WebSocketServer({ server: mtls });
