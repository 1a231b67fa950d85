//@ {"config":"strict","settings":{"binom":{"register":"./tests/fixtures/register/binom-keys.json"}}}
import { Agent } from 'node:https';
import axios from 'axios';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { requireEnv } from './env';
import { log } from './log';

const httpsAgent = new HttpsProxyAgent(requireEnv('STATIC_PROXY_URL'));

const api = axios.create({
  baseURL: `${requireEnv('BINOM_URL')}/public/api/v1`,
  headers: { 'api-key': requireEnv('BINOM_API_KEY') },
  httpsAgent,
});

api.interceptors.response.use(
  (response) => {
    log.info({ url: response.config.url, status: response.status });
    return response;
  },
  (error) => {
    if (error.response?.status === 401) log.error('Binom refuses the key');
    return Promise.reject(error);
  },
);

export const groups = () => api.get('/groups').then((response) => response.data);
export const offers = async () => (await api.get('/offer/list/filtered')).data;

export const direct = axios.create({
  baseURL: `${requireEnv('BINOM_URL')}/public/api/v1`,
  headers: { 'api-key': requireEnv('BINOM_API_KEY') },
  httpsAgent: new Agent({ keepAlive: true }),
});

export const trends = () => direct.get('/trends').then((response) => response.data); // $ require-static-egress
