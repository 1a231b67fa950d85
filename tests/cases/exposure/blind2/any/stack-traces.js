//@ {"settings": {"binom": {"credentials": "any"}}}
const http = require('http');
const express = require('express');
const app = express();

app.get('/rows', (req, res) => {
  try {
    res.json(rows());
  } catch (error) {
    console.error(error.stack);
    res.status(500).send('failed');
  }
});

app.post('/users', async (req, res) => {
  const user = await users.create(req.body);
  res.json({ id: user.id, email: user.email });
});

app.get('/users/:id', async (req, res) => {
  const user = await users.findOne({ id: req.params.id });
  res.json({ id: user.id, password: user.password }); // $ no-client-exposed-key
});

app.get('/env', (req, res) => res.send(process.env)); // $ no-client-exposed-key

app.get('/debug', (req, res) => {
  res.render('debug', { secret: app.get('jwt secret'), user: req.user.name }); // $ no-client-exposed-key
});

app.post('/login', async (req, res) => {
  const accessToken = await issue(req.body.user, req.body.password);
  res.json({ accessToken });
});

http.createServer((req, res) => {
  if (req.url === '/whoami') res.end(process.env.USER);
  else if (req.url === '/secret') res.end(process.env.CLIENT_SECRET); // $ no-client-exposed-key
  else res.end('hello');
});
