const fs = require('fs');
const { BinomClient } = require('./binom-client');

const settings = JSON.parse(fs.readFileSync('./settings.json', 'utf8'));
const client = new BinomClient(settings.url, settings.binomApiKey); // $ require-env-key
client.get('campaign/list').then((rows) => console.log(rows.length));
