const path = require('path');
const yaml = require('js-yaml');
const fs = require('fs/promises');
const axios = require('axios').default;
const ini = require('ini');

async function fromYaml() {
  const doc = yaml.load(await fs.readFile(path.join(__dirname, 'tracker.yml'), 'utf8'));
  return axios.get('https://t.copperleaf.io/public/api/v1/offer/list/all', { headers: { 'api-key': doc.binom.key } }); // $ require-env-key
}

async function fromIni() {
  const { binom } = ini.parse(await fs.readFile('tracker.ini', 'utf-8'));
  const headers = {};
  headers['api-key'] = binom.api_key; // $ require-env-key
  return axios.get('https://t.copperleaf.io/public/api/v1/offer/list/all', { headers });
}

async function fromSecret() {
  const key = (await fs.readFile('/run/secrets/binom_api_key', 'utf8')).trim();
  return axios.get('https://t.copperleaf.io/public/api/v1/offer/list/all', { headers: { 'api-key': key } });
}

module.exports = { fromYaml, fromIni, fromSecret };
