//@ {"settings":{"binom":{"credentials":"any"}}}
import express from 'express';
import { check } from './auth';

const app = express();
app.get('/enter', (req, res) => {
  const word = req.param('password'); // $ no-key-in-url
  check(req.query.user, word);
  const currentPassword = req.query.current; // $ no-key-in-url
  check(req.query.id, currentPassword);
  res.end(String(req.query.token).length);
});
app.get('/leave', ({ query }, res) => {
  const passphrase = query.p; // $ no-key-in-url
  check(query.page, passphrase);
  res.end();
});
app.post('/enter', (req, res) => {
  const password = req.param('password');
  check(req.body.user, password);
  res.end();
});
