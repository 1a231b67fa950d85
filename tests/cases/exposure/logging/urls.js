const axios = require('axios');
const log = require('./log');
const { requireEnv } = require('./env');

const API_KEY = requireEnv('BINOM_API_KEY');
const TRACKER = 'https://trk.northgate.media/adm41.php';

async function stats(page) {
  const url = `${TRACKER}?page=${page}&date=1&api_key=${API_KEY}`;
  log.info('GET', url); // $ no-key-logging
  log.info('GET', TRACKER, page);
  const { data, status, config, request } = await axios.get(url);
  log.info('answered', status);
  log.debug('config', config); // $ no-key-logging
  log.debug('path', request.path); // $ no-key-logging
  return data;
}

function link(page) {
  const target = new URL(TRACKER);
  target.searchParams.set('page', page);
  log.debug('before the key', target.href);
  target.searchParams.set('api_key', API_KEY);
  log.debug('with the key', target.toString()); // $ no-key-logging
  log.debug('without', target.origin + target.pathname);
  return target;
}

function query(page) {
  const params = new URLSearchParams({ page, api_key: API_KEY });
  log.info('query', params.toString()); // $ no-key-logging
  log.info('page', params.get('page'));
  return params;
}

function redacted(page) {
  const url = `${TRACKER}?page=${page}&api_key=${API_KEY}`;
  log.info('GET', url.replace(API_KEY, '***'));
  log.info('GET', url.replace(/api_key=[^&]+/, 'api_key=***'));
  log.info('GET', url.split('?')[0]);
  return url;
}

module.exports = { stats, link, query, redacted };
