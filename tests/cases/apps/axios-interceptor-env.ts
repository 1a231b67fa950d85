import axios from 'axios';

const tracker = axios.create({ baseURL: `${process.env.BINOM_URL}/public/api/v1` });

tracker.interceptors.request.use((config) => {
  config.headers.set('api-key', process.env.BINOM_API_KEY); // $ no-unchecked-env-key
  console.debug('request', config.url, config.headers); // $ no-key-logging
  return config;
});

export default tracker;
