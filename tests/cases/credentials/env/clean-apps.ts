import fs from 'node:fs';
import path from 'node:path';
import express from 'express';
import yargs from 'yargs';
import { BinomClient } from '@adops/binom';
import { requireEnv } from './env';
import { getTrackerFor } from './trackers';

const app = express();
const key = requireEnv('BINOM_API_KEY');
const argv = yargs(process.argv.slice(2)).option('preset', { type: 'string', default: 'today' }).parseSync();
const rules = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'rules.json'), 'utf8'));
const theme = localStorage.getItem('theme');

app.get('/report', async (req, res) => {
  const client = new BinomClient(String(req.query.tracker), key, { preset: argv.preset, rules, theme });
  res.json(await client.report(req.query.preset));
});

app.get('/mine', async (req, res) => {
  const tracker = await getTrackerFor(req.headers.authorization);
  res.json(await new BinomClient(tracker.url, tracker.apiKey).campaigns());
});

app.post('/clicks', async (req, res) => {
  const url = `https://go.example.com/click?cnv_id=${req.body.clickid}&payout=${req.body.payout}`;
  await fetch(url);
  res.sendStatus(204);
});

app.get('/hook', (req, res) => {
  if (req.get('x-hook-token') !== requireEnv('HOOK_TOKEN')) return res.sendStatus(403);
  return res.sendStatus(204);
});

export async function create(name: string, form: FormData) {
  return fetch(`https://bn.example.com/public/api/v1/campaign?nameFilter=${name}`, {
    method: 'POST',
    headers: { 'api-key': key, 'content-type': 'application/json' },
    body: JSON.stringify({ name: form.get('name') }),
  });
}
