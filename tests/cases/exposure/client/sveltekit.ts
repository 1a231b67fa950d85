//@ {"filename":"src/routes/tracker/+page.server.ts"}
import { BINOM_API_KEY, BINOM_URL } from '$env/static/private';

export const load = async ({ fetch }) => {
  const response = await fetch(`${BINOM_URL}/public/api/v1/offer/list/filtered`, { headers: { 'api-key': BINOM_API_KEY } });
  if (!response.ok) return { offers: [], url: BINOM_URL };
  return { offers: await response.json(), key: BINOM_API_KEY }; // $ no-client-exposed-key
};
