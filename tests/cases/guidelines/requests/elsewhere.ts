//@ {"config":"strict","settings":{"binom":{"register":"./tests/fixtures/register/binom-keys.json"}}}
import { api, checked } from './binom-api';
import { requireEnv } from './env';

// The client of another module may log, check and proxy by itself.
export const groups = () => api.get('/public/api/v1/groups').then((response: { data: unknown }) => response.data);

export async function offers(dispatcher: object): Promise<unknown> {
  const res = await fetch(`${requireEnv('BINOM_URL')}/public/api/v1/offer/list/filtered`, {
    headers: { 'api-key': requireEnv('BINOM_API_KEY') },
    dispatcher,
  } as RequestInit);
  return checked(res);
}

// Not Binom's.
export const rates = async () => (await fetch('https://api.example.com/v1/rates')).json();
