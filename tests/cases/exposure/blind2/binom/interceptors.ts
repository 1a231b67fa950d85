import axios, { AxiosHeaders } from 'axios';
import ky from 'ky';
import got from 'got';
import { logger } from './logger';
import { requireEnv } from './env';

const tracker = axios.create({
  baseURL: `${requireEnv('BINOM_URL')}/public/api/v1`,
  headers: { 'api-key': requireEnv('BINOM_API_KEY') },
});

tracker.interceptors.request.use((config) => {
  logger.debug(`${config.method} ${config.url}`);

  logger.debug('headers', config.headers); // $ no-key-logging
  return config;
});

tracker.interceptors.response.use(
  (response) => {
    logger.info({ status: response.status, url: response.config.url });

    logger.trace({ config: response.config }); // $ no-key-logging
    return response;
  },
  (error) => {
    logger.warn({ code: error.code, status: error.response?.status });

    logger.warn(error.toJSON()); // $ no-key-logging
    return Promise.reject(error);
  },
);

export const viaKy = ky.create({
  prefixUrl: requireEnv('BINOM_URL'),
  headers: { 'api-key': requireEnv('BINOM_API_KEY') },
  hooks: {
    beforeRequest: [
      (request) => {
        logger.debug(request.url);

        logger.debug(request.headers.get('api-key')); // $ no-key-logging
      },
    ],
    beforeError: [
      (error) => {
        logger.error(error.response.status);
        return error;
      },
    ],
  },
});

export const viaGot = got.extend({
  prefixUrl: requireEnv('BINOM_URL'),
  headers: { 'api-key': requireEnv('BINOM_API_KEY') },
  hooks: {
    beforeRequest: [
      (options) => {
        logger.debug(options.url?.pathname);

        logger.debug(JSON.stringify(options.headers)); // $ no-key-logging
      },
    ],
  },
});

export const plain = new AxiosHeaders({ accept: 'application/json' });
