import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { getSession } from '~/sessions.server';

const API = 'https://rx.silverbirch.ads/public/api/v1';

export async function loader({ request }: LoaderFunctionArgs) {
  const key = process.env.BINOM_API_KEY;
  if (!key) throw new Response('not configured', { status: 500 });
  const preset = new URL(request.url).searchParams.get('preset') ?? 'today';
  const res = await fetch(`${API}/report/campaign?datePreset=${preset}`, { headers: { 'api-key': key } });
  return json(await res.json());
}

export async function action({ request }: ActionFunctionArgs) {
  const body = await request.formData();
  const key = String(body.get('binomKey'));
  const res = await fetch(`${API}/groups`, { headers: { 'api-key': key } }); // $ require-env-key
  return json({ ok: res.ok });
}

export default function Page() {
  const rows = useLoaderData<typeof loader>();
  return (
    <Form method="post">
      <input name="binomKey" type="password" autoComplete="off" />
      <output>{JSON.stringify(rows)}</output>
    </Form>
  );
}
