//@ {"settings": {"binom": {"credentials": "any"}}}
const express = require('express');
const app = express();
const router = express.Router();

app.get('/login', (req, res) => {
  const user = req.query.user;
  const password = req.query.password; // $ no-key-in-url
  check(user, password);
  res.end();
});

app.post('/login', (req, res) => {
  check(req.body.user, req.body.password);
  res.end();
});

app.post('/odd', (req, res) => {
  check(req.query.user, req.query.password);
  res.end();
});

router.get('/token', (req, res) => {
  check(req.query.page, req.query.limit);
  check(req.query['password']); // $ no-key-in-url
  res.end();
});

app.get('/session', (req, res) => {
  const { password, user } = req.query; // $ no-key-in-url
  check(user, password);
  res.end();
});

app.get('/param', (req, res) => {
  check(req.param('password')); // $ no-key-in-url
  res.end();
});

app.get('/next', (req, res) => {
  check(req.query.passwordless, req.query.hasPassword);
  res.end();
});
