const express = require('express');
const config = {
  port: 8080,
  binom: { url: process.env.BINOM_URL, apiKey: process.env.BINOM_API_KEY },
};
const app = express();
app.get('/config.json', (_req, res) => res.json(config)); // $ no-client-exposed-key
app.get('/health', (_req, res) => res.json({ binom: config.binom.url, ok: true }));
app.listen(config.port);
