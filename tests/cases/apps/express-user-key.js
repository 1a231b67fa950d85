const express = require('express');
const axios = require('axios');
const router = express.Router();

router.post('/sync', async (req, res) => {
  const { trackerUrl, binomApiKey } = req.body;
  const { data } = await axios.get(`${trackerUrl}/public/api/v1/info/offer`, {
    headers: { 'Api-Key': binomApiKey }, // $ require-env-key
  });
  res.json(data.map((o) => o.name));
});
module.exports = router;
