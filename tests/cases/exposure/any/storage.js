//@ {"settings":{"binom":{"credentials":"any"}}}
const fs = require('fs');
const express = require('express');
const Cookies = require('js-cookie');
const { encrypt } = require('./encryption');

function save(password, user, theme) {
  document.cookie = 'password=' + password; // $ no-plaintext-key-storage
  document.cookie = 'theme=' + theme;
  localStorage.setItem('password', password); // $ no-plaintext-key-storage
  localStorage.setItem('theme', theme);
  sessionStorage.setItem('secret', user.apiSecret); // $ no-plaintext-key-storage
  Cookies.set('pw', password); // $ no-plaintext-key-storage
  Cookies.set('pw', encrypt(password));
  fs.writeFile('credentials.txt', password, () => {}); // $ no-plaintext-key-storage
  fs.writeFileSync('user.json', JSON.stringify({ name: user.name, password: user.password })); // $ no-plaintext-key-storage
  fs.writeFileSync('user.json', JSON.stringify({ name: user.name }));
  fs.writeFileSync('hash.txt', user.passwordHash);
}

const app = express();
app.get('/remember', (req, res) => {
  res.cookie('password', req.query.password); // $ no-plaintext-key-storage no-key-in-url
  res.cookie('theme', req.query.theme);
  res.cookie('sid', req.sessionID, { httpOnly: true, secure: true });
  res.end();
});

module.exports = { save };
