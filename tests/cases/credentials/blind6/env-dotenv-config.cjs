require('dotenv-safe').config({ allowEmptyValues: false });
const { BinomClient } = require('binom-client');
module.exports = new BinomClient(process.env.BINOM_URL, process.env.BINOM_API_KEY);
