const express = require('express');
const { BinomClient } = require('./binom-client');
const db = require('./db');
const { decrypt } = require('./crypto');

const router = express.Router();
const clients = new Map();

router.post('/settings/test', async (req, res) => {
  const { trackerUrl, apiKey } = req.body;
  const client = new BinomClient(trackerUrl, apiKey); // $ require-env-key
  res.json({ ok: await client.ping() });
});

router.get('/reports', async (req, res) => {
  const row = await db.one('SELECT tracker_url, sealed_key FROM accounts WHERE id = $1', [req.user.accountId]);
  const client = new BinomClient(row.tracker_url, decrypt(row.sealed_key));
  res.json(await client.report(req.query.preset));
});

router.get('/shared', async (req, res) => {
  let client = clients.get(req.user.accountId);
  if (!client) {
    const { BINOM_URL, BINOM_API_KEY } = process.env; // $ no-unchecked-env-key
    client = new BinomClient(BINOM_URL, BINOM_API_KEY);
    clients.set(req.user.accountId, client);
  }
  res.json(await client.report('today'));
});

router.get('/cookie', async (req, res) => {
  const client = new BinomClient(process.env.BINOM_URL, req.cookies.binom_key); // $ require-env-key
  res.json(await client.campaigns());
});

router.get('/strict', async (req, res, next) => {
  const { BINOM_API_KEY: key } = process.env;
  if (!key) return next(new Error('BINOM_API_KEY is missing'));
  res.json(await new BinomClient(process.env.BINOM_URL, key).campaigns());
});

module.exports = router;
