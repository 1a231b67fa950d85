import axios from 'axios';
import superagent from 'superagent';
import { requireEnv } from './env';

const binomApiKey = requireEnv('BINOM_API_KEY');
const baseURL = `${requireEnv('BINOM_URL')}/public/api/v1`;

const client = axios.create({ baseURL, params: { api_key: binomApiKey } }); // $ no-key-in-url

export const offers = () => client.get('/offer/list/filtered');
export const groups = () => superagent.get(`${baseURL}/group/list/filtered`).query({ api_key: binomApiKey }); // $ no-key-in-url
export const open = () => window.open(`${baseURL}/campaign/list/filtered?api_key=${binomApiKey}`); // $ no-key-in-url
export const other = () => superagent.get(`${baseURL}/group/list/filtered`).query({ limit: 3 }).set('api-key', binomApiKey);
