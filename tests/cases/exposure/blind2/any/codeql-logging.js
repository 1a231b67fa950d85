//@ {"settings": {"binom": {"credentials": "any"}}}
const util = require('util');
const debug = require('debug')('auth');

function plain(user, form) {
  console.log(user.password); // $ no-key-logging
  console.log('hello ' + form.password + '!'); // $ no-key-logging
  console.info(user.getPassword()); // $ no-key-logging
  console.warn(readPassword()); // $ no-key-logging
  console.error(`${user.name}:${form.passwd}`); // $ no-key-logging
  debug(form.password.replace(/abc/g, '')); // $ no-key-logging
  console.log(form.password.replace(/./g, '*'));
  console.log(form.password.replace(new RegExp('.', 'g'), '*'));
  console.log(form.password.replace(new RegExp('.'), '*')); // $ no-key-logging
  console.log(form.password.valueOf()); // $ no-key-logging
  console.log(user.name);
}

function objects(x, form) {
  const a = { password: x };
  console.log(a); // $ no-key-logging
  const b = { x: form.password };
  console.log(b); // $ no-key-logging
  const c = {};
  console.log(c);
  c.y = form.password;
  const d = { password: encryptPassword(form.password) };
  console.log(d);
  const e = {};
  e.password = hash(form.password);
  console.log(e);
  const f = { hostname: 'db', password: x, y: readPassword() };
  console.log(f.hostname);
  console.log(f.y); // $ no-key-logging
  const flags = { passwordSet() {}, onPasswordChange: () => 0 };
  console.log(flags);
  console.log(Object.keys(f));
}

function names(user, messages) {
  console.log(messages.IncorrectPasswordError);
  console.log(user.hashedPassword, user.encryptedPassword, user.passwordMD5);
  console.log(user.password_sha, user.passwordHash);
  const shown = user.password ? null : '(hidden)';
  console.log({ password: shown });
}

function forward() {
  console.log.apply(console, arguments);
}
forward(process.env); // $ no-key-logging

function hide(kind, value) {
  if (kind === 'password') return '*****';
  return value;
}
console.log('pw ' + hide('password', globalThis.password));

console.log(util.inspect(process.env).replace(/\n/g, '')); // $ no-key-logging
console.log(process.env.PATH);
console.log(JSON.stringify(process.env)); // $ no-key-logging
console.log(process.env['SHELL' + 'OPTS']);
const myPasscode = ask();
console.log(myPasscode); // $ no-key-logging
