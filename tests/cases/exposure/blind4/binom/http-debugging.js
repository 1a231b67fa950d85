const https = require('node:https');
const axios = require('axios');
const axiosRetry = require('axios-retry').default;
const { requireEnv } = require('./env');
const logger = require('./logger');

const client = axios.create({ headers: { 'api-key': requireEnv('BINOM_API_KEY') } });
axiosRetry(client, {
  retries: 3,
  onRetry: (count, error) => logger.warn(`retry ${count}: ${error.message}`),
});

function raw(path, done) {
  const options = { host: 's.redkite.media', path: `/public/api/v1${path}`, headers: { 'api-key': requireEnv('BINOM_API_KEY') } };
  const req = https.request(options, done);
  logger.debug('%s %s', req.method, req.path);

  logger.debug('request', options); // $ no-key-logging

  logger.debug(req.getHeaders()); // $ MISSING: no-key-logging

  logger.debug(req.getHeader('api-key')); // $ no-key-logging

  logger.debug(req.getHeaderNames());
  req.on('error', (error) => logger.error(error.code));
  req.end();
}

function curl(path) {
  return `curl -H 'api-key: ${requireEnv('BINOM_API_KEY')}' https://s.redkite.media/public/api/v1${path}`;
}

async function offers() {
  const request = new Request('https://s.redkite.media/public/api/v1/info/offer', { headers: { 'api-key': requireEnv('BINOM_API_KEY') } });
  logger.debug(request.url);

  logger.debug([...request.headers]); // $ no-key-logging

  logger.debug(curl('/info/offer')); // $ no-key-logging

  const res = await client.get('https://s.redkite.media/public/api/v1/info/offer').catch((error) => {
    logger.error(error.response?.status);

    logger.error(error.request); // $ no-key-logging

    logger.error(error.config.headers); // $ no-key-logging
    throw error;
  });
  logger.debug(res.status, res.headers['content-type']);

  logger.debug(res); // $ no-key-logging
  return res.data;
}

module.exports = { offers, raw };
