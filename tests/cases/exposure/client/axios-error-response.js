const express = require('express');
const axios = require('axios');
const { requireEnv } = require('./env');

const router = express.Router();

router.get('/offers', async (req, res) => {
  try {
    const { data } = await axios.get(`${requireEnv('BINOM_URL')}/public/api/v1/offer/list/filtered`, {
      headers: { 'api-key': requireEnv('BINOM_API_KEY') },
    });
    res.json(data);
  } catch (error) {
    if (error.response) res.status(error.response.status).json({ message: error.message });
    else res.status(502).json({ error }); // $ no-client-exposed-key
  }
});

module.exports = router;
