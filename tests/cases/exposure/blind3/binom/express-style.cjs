const express = require('express');
const session = require('express-session');
const morgan = require('morgan');
const { teams } = require('./teams');

const router = express.Router();

morgan.token('tracker', (req) => req.team.binomUrl);

router.use(async (req, res, next) => {
  req.team = await teams.bySession(req.session.id);
  next();
});

router
  .route('/team')
  .get((req, res) => res.json({ name: req.team.name, masked: req.team.binomApiKey.replace(/.(?=.{4})/g, '*') }))
  .put((req, res) => {
    res.status(200).json(req.team.binomApiKey); // $ no-client-exposed-key
  });

router.get('/team/export', (req, res) => {
  res.format({
    json: () => res.json({ name: req.team.name }),
    text: () => res.send(`${req.team.name};${req.team.binomApiKey}`), // $ no-client-exposed-key
  });
});

router.get('/team/stream', (req, res) => {
  res.type('text/event-stream');
  res.write(`data: ${JSON.stringify({ url: req.team.binomUrl })}\n\n`);

  res.write(`data: ${JSON.stringify({ key: req.team.binomApiKey })}\n\n`); // $ no-client-exposed-key
});

router.get('/team/all', async (req, res) => {
  const rows = await teams.all();
  res.json(rows.map(({ id, name }) => ({ id, name })));
});

router.get('/team/all/full', async (req, res) => {
  const rows = await teams.all();
  res.json(rows.map((row) => ({ id: row.id, key: row.binomApiKey }))); // $ no-client-exposed-key
});

router.use((error, req, res, _next) => {
  req.log.error({ message: error.message, team: req.team.id });

  req.log.error({ message: error.message, key: req.team.binomApiKey }); // $ no-key-logging
  res.status(500).end();
});

module.exports = { router, session };
