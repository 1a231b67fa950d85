//@ {"settings":{"binom":{"credentials":"any"}}}
const app = require('express')();

// A handler is told by where it is registered: by its name, or through the function that makes it.
function login(req, res) {
  const password = req.query.password; // $ no-key-in-url
  open(req.query.mail, password, res);
}
app.get('/login', login);

const enter = (req, res) => {
  const { passphrase } = req.query; // $ no-key-in-url
  open(req.query.mail, passphrase, res);
};
app.get('/enter', limit(5), enter);

app.get('/change', makeChange({ min: 9 }));
function makeChange(rules) {
  return ({ query }, res) => {
    const currentPassword = query.current; // $ no-key-in-url
    open(query.mail, currentPassword, res, rules);
  };
}

function save(req, res) {
  const password = req.query.password;
  open(req.query.mail, password, res);
}
app.post('/save', save);

const makeSave = () => (req, res) => {
  const password = req.query.password;
  open(req.query.mail, password, res);
};
app.put('/save', makeSave());
