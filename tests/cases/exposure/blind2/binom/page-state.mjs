import express from 'express';
import serialize from 'serialize-javascript';
import ejs from 'ejs';
import { binom } from './settings.mjs';

const app = express();

app.locals.tracker = binom.url;

app.locals.binomKey = binom.apiKey;

app.get('/', (req, res) => {
  const state = { tracker: binom, user: req.user.id };
  res.send(`<!doctype html><script>window.__STATE__ = ${serialize(state)}</script>`); // $ no-client-exposed-key
});

app.get('/settings', (req, res) => res.render('settings', { url: binom.url, hasKey: Boolean(binom.apiKey) }));

app.get('/settings/full', (req, res) => res.render('settings', { url: binom.url, key: binom.apiKey })); // $ no-client-exposed-key

app.get('/config.js', async (req, res) => {
  res.type('js').end(`window.BINOM_KEY = ${JSON.stringify(binom.apiKey)};`); // $ no-client-exposed-key
});

app.get('/page', async (req, res) => {
  const html = await ejs.renderFile('page.ejs', { url: binom.url });
  res.status(200).set('x-tracker', binom.url).send(html);
});

app.get('/download', (req, res) => {
  res.attachment('settings.json');

  res.write(JSON.stringify(binom)); // $ no-client-exposed-key
  res.end();
});

app.get('/jump', (req, res) => res.redirect(`${binom.url}/public/api/v1/info/offer?api_key=${binom.apiKey}`)); // $ no-key-in-url

app.get('/cookie', (req, res) => {
  res.cookie('tracker', binom.url);

  res.cookie('tracker_key', binom.apiKey, { signed: true }); // $ no-plaintext-key-storage
  res.sendStatus(204);
});
