//@ {"settings":{"binom":{"credentials":"any"}}}
var express = require('express')
  , mysql = require('mysql')
  , connection = mysql.createConnection({
      host     : 'localhost',
      user     : 'root',
      password : 'toor-1987', // $ no-hardcoded-key
      database : 'blog'
    });
var app = express();
app.configure(function () {
  app.use(express.cookieParser('bl0g-s3cr3t')); // $ no-hardcoded-key
  app.use(express.session({ secret: 'bl0g-sess10n' })); // $ no-hardcoded-key
  app.use(express.basicAuth('admin', 'bl0g-adm1n')); // $ no-hardcoded-key
});
