import axios from 'axios';
const apiKey = process.env.BINOM_API_KEY;
if (!apiKey) throw new Error('missing');
export const api = axios.create({ baseURL: process.env.BINOM_URL, headers: { 'api-key': apiKey } });
api.interceptors.response.use(
  (response) => response,
  (error) => {
    console.error('binom failed', error.config); // $ no-key-logging
    console.error(error.message, error.response?.status);
    return Promise.reject(error);
  },
);
