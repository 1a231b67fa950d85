import type { RequestHandler } from '@sveltejs/kit';
import { env } from '$env/dynamic/private';
import { BINOM_STATIC_KEY } from '$env/static/private';
import { error, json } from '@sveltejs/kit';

const base = 'https://k.tamarack-media.com/public/api/v1';

export const GET: RequestHandler = async ({ url, fetch }) => {
  if (!env.BINOM_API_KEY) throw error(500, 'BINOM_API_KEY is missing');
  const res = await fetch(`${base}/report/campaign?datePreset=${url.searchParams.get('preset')}`, { headers: { 'api-key': env.BINOM_API_KEY } });
  return json(await res.json());
};

export const POST: RequestHandler = async ({ request, fetch }) => {
  const form = await request.formData();
  const res = await fetch(`${base}/groups`, { headers: { 'api-key': form.get('key') as string } }); // $ require-env-key
  return json(await res.json());
};

export const PUT: RequestHandler = async ({ fetch }) => {
  const res = await fetch(`${base}/trends`, { headers: { 'api-key': BINOM_STATIC_KEY } });
  return json(await res.json());
};

export const DELETE: RequestHandler = async ({ fetch, cookies }) => {
  const key = cookies.get('binom-key');
  const res = await fetch(`${base}/note/4`, { method: 'DELETE', headers: { 'api-key': key ?? '' } }); // $ require-env-key
  return json({ ok: res.ok });
};

export const PATCH: RequestHandler = async ({ fetch }) => {
  const res = await fetch(`${base}/note/4`, { method: 'PATCH', headers: { 'api-key': env.BINOM_NOTES_KEY ?? '' } }); // $ no-unchecked-env-key
  return json({ ok: res.ok });
};
