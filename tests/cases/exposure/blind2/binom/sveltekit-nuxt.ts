//@ {"filename": "src/routes/tracker/+page.server.ts"}
import { error, fail, json } from '@sveltejs/kit';
import { env } from '$env/dynamic/private';
import { BINOM_API_KEY, BINOM_URL } from '$env/static/private';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, locals }) => {
  if (!locals.user) error(401, 'sign in first');

  const res = await fetch(`${BINOM_URL}/public/api/v1/info/offer`, { headers: { 'api-key': BINOM_API_KEY } });
  if (res.status === 401) error(502, `the tracker refused ${BINOM_API_KEY}`); // $ no-key-logging

  if (locals.user.admin) {
    return { offers: await res.json(), apiKey: BINOM_API_KEY }; // $ no-client-exposed-key
  }
  return { offers: await res.json(), tracker: env.BINOM_URL };
};

export const actions: Actions = {
  reveal: async () => {
    return { key: BINOM_API_KEY }; // $ no-client-exposed-key
  },
  test: async ({ request }) => {
    const form = await request.formData();
    if (form.get('confirm') !== 'yes') return fail(400, { message: 'confirm first' });
    return { ok: BINOM_API_KEY.length > 0 };
  },
};

export const GET = () => json({ url: BINOM_URL });
