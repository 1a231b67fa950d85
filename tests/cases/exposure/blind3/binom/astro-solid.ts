//@ {"filename": "src/pages/api/tracker.ts"}
import type { APIRoute } from 'astro';
import { defineAction } from 'astro:actions';
import { getSecret } from 'astro:env/server';
import { BINOM_API_KEY, BINOM_URL } from 'astro:env/server';
import { createServerFn } from '@tanstack/react-start';
import { query } from '@solidjs/router';

export const GET: APIRoute = async () => {
  const res = await fetch(`${BINOM_URL}/public/api/v1/info/offer`, { headers: { 'api-key': BINOM_API_KEY } });
  return new Response(JSON.stringify({ offers: await res.json(), url: BINOM_URL }));
};

export const POST: APIRoute = async () => new Response(JSON.stringify({ key: BINOM_API_KEY })); // $ no-client-exposed-key

export const server = {
  reveal: defineAction({
    handler: async () => {
      return { key: BINOM_API_KEY }; // $ no-client-exposed-key
    },
  }),
  check: defineAction({ handler: async () => ({ ok: getSecret('BINOM_API_KEY') !== undefined }) }),
};

export const getTracker = createServerFn().handler(async () => {
  return { url: BINOM_URL, apiKey: BINOM_API_KEY }; // $ no-client-exposed-key
});

export const getKey = query(async () => {
  'use server';
  return BINOM_API_KEY; // $ no-client-exposed-key
}, 'key');

export const PUT: APIRoute = async ({ cookies }) => {
  cookies.set('tracker', BINOM_URL);

  cookies.set('tracker-key', BINOM_API_KEY); // $ no-plaintext-key-storage
  return Response.json({ ok: BINOM_API_KEY.length === 64 });
};
