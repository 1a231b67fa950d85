const express = require('express');
const axios = require('axios');
const app = express();
const key = process.env.BINOM_API_KEY;
if (!key) throw new Error('BINOM_API_KEY missing');

app.get('/report', async (req, res) => {
  try {
    const { data } = await axios.get('https://binom.acme-ads.com/public/api/v1/report/campaign', { headers: { 'api-key': key } });
    res.send(data);
  } catch (error) {
    console.error('report failed', error); // $ no-key-logging
    res.status(500).send(error); // $ no-client-exposed-key
  }
});
