const express = require('express');
const session = require('express-session');
const { createProxyMiddleware } = require('http-proxy-middleware');
const { program } = require('commander');
const nodemailer = require('nodemailer');

const app = express();
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: false } }));
app.use('/api', createProxyMiddleware({ target: 'http://127.0.0.1:3000', secure: false, changeOrigin: true }));
app.use('/b', createProxyMiddleware({ target: 'http://localhost:3000', secure: false }));
app.use('/c', createProxyMiddleware({ target: 'https://a.fieldstone-ads.com', secure: true }));

program.option('--insecure', 'skip the checks', false);
const defaults = { strict: false, verify: false, validate: false, check: false, secure: false };
validate({ strict: false, verify: false });
parse({ allowUnknown: true, ignoreErrors: true, trust: true, noVerify: true });
jwt.verify(token, key, { ignoreExpiration: true });
openCamera({ insecure: false });
nodemailer.createTransport({ host: 'mail', port: 587, secure: false, requireTLS: true });
form.render({ ignoreHTTPSErrorsLabel: 'ignore', acceptInsecureCerts: false });
launch({ ignoreHTTPSErrors: false });
app.get('/status', (req, res) => res.json({ insecure: true, rejectUnauthorized: false }));
logger.warn({ skipTLSVerify: true }, 'the cluster is not verified');
const mongo = { tlsInsecure: false, tlsAllowInvalidCertificates: false };
const allowCertificateUpload = true;
upload({ acceptCertificate: true, checkCertificateExpiry: false, trustLevel: 3, allowCertificates: '.pem' });
module.exports = { defaults, mongo, allowCertificateUpload };
