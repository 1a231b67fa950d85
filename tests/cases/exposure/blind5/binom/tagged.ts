import { html, raw } from 'hono/html';
import { Hono } from 'hono';
import { stripIndent } from 'common-tags';

const app = new Hono<{ Bindings: { BINOM_URL: string; BINOM_API_KEY: string } }>();

app.get('/', (c) => c.html(html`<h1>Tracker ${c.env.BINOM_URL}</h1>`));
app.get('/panel', (c) => c.html(html`<script>${raw(`var k = '${c.env.BINOM_API_KEY}'`)}</script>`)); // $ no-client-exposed-key
app.get('/note', (c) => {
  console.log(stripIndent`
    tracker ${c.env.BINOM_URL}
    key ${c.env.BINOM_API_KEY}
  `); // $ no-key-logging
  return c.text('ok');
});
app.get('/env', (c) => c.json(c.env)); // $ no-client-exposed-key

export default app;
