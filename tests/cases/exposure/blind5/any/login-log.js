//@ {"settings":{"binom":{"credentials":"any"}}}
const express = require('express');
const app = express();
app.use(express.urlencoded({ extended: false }));

function authenticate(user, pass) {
  console.log('authenticating ' + user);
  console.log('authenticating ' + user + ' with ' + pass); // $ no-key-logging
  return user.length > 0;
}

app.post('/login', function (req, res) {
  const { username, password } = req.body;
  console.log(username);
  console.log(password); // $ no-key-logging
  console.info('body', req.body.password.trim()); // $ no-key-logging
  console.log(`${username}:${'*'.repeat(password.length)}`);
  const entry = {};
  entry.user = username;
  entry.secret = password;
  console.log(JSON.stringify(entry)); // $ no-key-logging
  console.log(Object.keys(entry));
  authenticate(username, password);
  console.log(req.headers.authorization); // $ no-key-logging
  console.log(req.headers['user-agent']);
  res.cookie('password', password); // $ no-plaintext-key-storage
  res.cookie('theme', 'dark');
  res.redirect('/');
});
