const fs = require('fs');
const path = require('path');
const axios = require('axios');
const config = require('./config.json');
const { apiKey: imported } = require('../secrets/binom.json');
const { readFile } = require('node:fs/promises');

const base = 'https://bn.tidewater-media.com/public/api/v1';

const fromText = fs.readFileSync(path.join(__dirname, 'binom.key'), 'utf8').trim();
exports.text = () => axios.get(`${base}/groups`, { headers: { 'api-key': fromText } }); // $ require-env-key

exports.json = () => axios.get(`${base}/groups`, { headers: { 'api-key': config.binom.apiKey } }); // $ require-env-key

exports.destructured = () => axios.get(`${base}/groups`, { headers: { 'api-key': imported } }); // $ require-env-key

exports.parsed = async () => {
  const settings = JSON.parse(await readFile('settings.json', 'utf8'));
  return axios.get(`${base}/groups`, { headers: { 'api-key': settings.key } }); // $ require-env-key
};

exports.home = async () => {
  const rc = JSON.parse(fs.readFileSync(`${process.env.HOME}/.binomrc`, 'utf8'));
  return axios.get(`${base}/groups`, { headers: { 'api-key': rc.key } }); // $ require-env-key
};

exports.mounted = () => {
  const key = fs.readFileSync('/run/secrets/binom_api_key', 'utf8').trim();
  return axios.get(`${base}/groups`, { headers: { 'api-key': key } });
};

exports.kubernetes = async () => {
  const key = (await readFile('/var/run/secrets/binom/api-key', 'utf8')).trim();
  return axios.get(`${base}/groups`, { headers: { 'api-key': key } });
};

exports.pointed = () => {
  const key = fs.readFileSync(process.env.BINOM_API_KEY_FILE, 'utf8').trim();
  return axios.get(`${base}/groups`, { headers: { 'api-key': key } });
};

exports.payload = async (key) => {
  const body = JSON.parse(fs.readFileSync('campaign.json', 'utf8'));
  return axios.post(`${base}/campaign`, body, { headers: { 'api-key': key } });
};
