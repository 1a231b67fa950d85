//@ {"config":"strict","settings":{"binom":{"register":"./tests/fixtures/register/binom-keys.json"}}}
const axios = require('axios');
const { requireEnv } = require('./env');

const api = axios.create({
  baseURL: `${requireEnv('BINOM_URL')}/public/api/v1`,
  headers: { 'api-key': requireEnv('BINOM_API_KEY') },
});

exports.groups = async () => {
  const { data } = await api.get('/groups'); // $ require-static-egress require-request-audit require-auth-failure-alert
  return data;
};

exports.offers = async () => {
  try {
    const { data, status } = await api.get('/offer/list/filtered'); // $ require-static-egress
    console.log('offers', status);
    return data;
  } catch (error) {
    console.error('offers failed', error.response && error.response.status);
    return [];
  }
};

exports.swallowed = async () => {
  try {
    const { data } = await api.get('/trends'); // $ require-static-egress require-request-audit require-auth-failure-alert
    return data;
  } catch {
    return [];
  }
};
