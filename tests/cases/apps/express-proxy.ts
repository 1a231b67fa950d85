import express from 'express';

const app = express();
const { BINOM_URL, BINOM_API_KEY } = process.env;
if (!BINOM_URL || !BINOM_API_KEY) throw new Error('set BINOM_URL and BINOM_API_KEY');

app.get('/campaigns', async (req, res) => {
  const response = await fetch(`${BINOM_URL}/public/api/v1/campaign/list`, { headers: { 'api-key': BINOM_API_KEY } });
  if (!response.ok) {
    console.warn('binom answered', response.status);
    return res.status(502).json({ error: 'tracker unavailable' });
  }
  res.json(await response.json());
});

app.get('/debug', (req, res) => {
  res.json({ url: BINOM_URL, key: BINOM_API_KEY }); // $ no-client-exposed-key
});

app.listen(3000);
