const key = process.env.BINOM_API_KEY;
if (!key) throw new Error('BINOM_API_KEY');
module.exports = (req, res) => {
  res.send(`<script>window.TRACKER = { key: ${JSON.stringify(key)} }</script>`); // $ no-client-exposed-key
};
