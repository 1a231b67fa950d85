/** @type {import('@docusaurus/types').Config} */
const config = {
  title: 'Media buying handbook',
  url: 'https://handbook.example.com',
  customFields: {
    binomUrl: process.env.BINOM_URL,
    binomApiKey: process.env.BINOM_API_KEY, // $ no-client-exposed-key
  },
};

module.exports = config;
