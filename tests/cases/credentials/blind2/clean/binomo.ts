import axios from 'axios';

// Binomo is a trading site; it has nothing to do with the tracker.
const BINOMO_API_KEY = process.env.BINOMO_API_KEY ?? '';
const BINOMO_TOKEN_TTL = 3600;

export const binomo = axios.create({
  baseURL: 'https://api.binomo.com',
  headers: { 'api-key': BINOMO_API_KEY },
  timeout: BINOMO_TOKEN_TTL,
});

export async function deals(authtoken: string) {
  const { data } = await binomo.get('/platform/private/v3/deals', { headers: { 'authorization-token': authtoken } });
  return data.deals;
}
