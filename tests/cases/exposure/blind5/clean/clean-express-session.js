//@ {"settings":{"binom":{"credentials":"any"}}}
const session = require('express-session');
const crypto = require('crypto');

module.exports = (app, { sessionSecret, users, mailer, log }) => {
  app.use(session({ secret: sessionSecret, resave: false, saveUninitialized: false, cookie: { httpOnly: true, secure: true } }));

  app.post('/login', async (req, res) => {
    const user = await users.verify(req.body.email, req.body.password);
    if (!user) {
      log.warn('wrong password for %s', req.body.email);
      return res.status(401).json({ error: 'wrong e-mail or password' });
    }
    req.session.userId = user.id;
    res.cookie('sid', req.session.id, { httpOnly: true, secure: true, sameSite: 'strict' });
    log.info('login', { user: user.id, mfa: Boolean(user.totpSecret), tokenAge: user.tokenAge });
    return res.json({ id: user.id, name: user.name, mustChangePassword: user.passwordExpired });
  });

  app.post('/forgot', async (req, res) => {
    const resetToken = crypto.randomBytes(32).toString('hex');
    await users.saveResetHash(req.body.email, crypto.createHash('sha256').update(resetToken).digest('hex'));
    await mailer.send(req.body.email, `https://app.example.com/reset-password?token=${resetToken}`);
    log.info('reset mail sent to %s', req.body.email);
    res.sendStatus(202);
  });
};
