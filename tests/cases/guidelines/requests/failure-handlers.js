//@ {"config":"strict","settings":{"binom":{"register":"./tests/fixtures/register/binom-keys.json"}}}
// A handler of failures is the second of a pair, too.
import https from 'node:https';
import axios from 'axios';
import superagent from 'superagent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { requireEnv } from './env';
import { log } from './log';

const client = axios.create({
  baseURL: 'https://binom.example.io/public/api/v1',
  httpsAgent: new HttpsProxyAgent(requireEnv('STATIC_PROXY_URL')),
  headers: { 'api-key': requireEnv('BINOM_API_KEY') },
});
client.interceptors.response.use(
  (response) => {
    log.info({ url: response.config.url, status: response.status });
    return response;
  },
  (error) => {
    log.error(`binom ${error.config.url}: ${error.message}`);
    return Promise.reject(error);
  },
);

export const offers = () => client.get('/offer/list').then(({ data }) => data);

// Options and a callback: nothing in them chooses a proxy.
export const groups = (done) =>
  https.get( // $ require-static-egress
    {
      hostname: 'binom.example.io',
      path: '/public/api/v1/groups',
      headers: { 'api-key': requireEnv('BINOM_API_KEY') },
    },
    (response) => {
      log.info({ endpoint: '/groups', status: response.statusCode });
      if (response.statusCode !== 200) done(new Error(`binom answered ${response.statusCode}`));
      else response.pipe(process.stdout);
    },
  );

// superagent tells of a refusal by an event.
export const costs = async () => {
  const answer = await superagent
    .get('https://binom.example.io/public/api/v1/clicklog')
    .agent(new HttpsProxyAgent(requireEnv('STATIC_PROXY_URL')))
    .set('api-key', requireEnv('BINOM_API_KEY'))
    .on('error', (error) => log.error({ endpoint: '/clicklog', status: error.status }));
  log.info({ endpoint: '/clicklog', status: answer.status });
  return answer.body;
};
