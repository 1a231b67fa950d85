import axios from 'axios';

const KEY = '9f2c71d08ae45b3617c0fd92e83a6b54d1f7083c96be25a4407ed81b3c5a92f6'; // $ no-hardcoded-key
export const tracker = axios.create({ baseURL: 'https://trk.mediaoak.net/public/api/v1' });

tracker.interceptors.request.use((config) => {
  config.headers['api-key'] = KEY;
  return config;
});

export const campaigns = () => tracker.get('/info/campaign', { params: { datePreset: 'today' } });
