import { cookies } from 'next/headers';
import { setCookie } from 'hono/cookie';
import express from 'express';
import { settings } from './settings';

const app = express();

app.post('/connect', (req, res) => {
  res.cookie('tracker', settings.binom.url);
  res.cookie('tracker_key', settings.binom.apiKey, { httpOnly: true }); // $ no-plaintext-key-storage
  res.sendStatus(204);
});

export async function connect(): Promise<void> {
  const jar = await cookies();
  jar.set('url', settings.binom.url);
  jar.set('key', settings.binom.apiKey); // $ no-plaintext-key-storage
}

export const hono = (c: Parameters<typeof setCookie>[0]) => {
  setCookie(c, 'url', settings.binom.url);
  setCookie(c, 'key', settings.binom.apiKey); // $ no-plaintext-key-storage
};
