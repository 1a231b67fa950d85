import { json, defer, type LoaderFunctionArgs } from '@remix-run/node';
import { data } from 'react-router';
import { getConfig } from '~/config.server';

export async function loader({ params }: LoaderFunctionArgs) {
  const config = await getConfig(params.team);

  if (params.mode === 'debug') {
    return json({ url: config.binomUrl, key: config.binomApiKey }); // $ no-client-exposed-key
  }

  if (params.mode === 'slow') {
    return defer({ key: Promise.resolve(config.binomApiKey) }); // $ no-client-exposed-key
  }

  if (params.mode === 'data') {
    return data({ tracker: { apiKey: config.binomApiKey } }, { status: 200 }); // $ no-client-exposed-key
  }

  const res = await fetch(`${config.binomUrl}/public/api/v1/trends/campaign`, { headers: { 'api-key': config.binomApiKey } });
  return json({ rows: await res.json(), masked: `…${config.binomApiKey.slice(-4)}` });
}

export async function clientLoader() {
  return { theme: localStorage.getItem('theme') };
}

export async function action({ request }: LoaderFunctionArgs) {
  const form = await request.formData();
  const config = await getConfig(String(form.get('team')));
  return { saved: true, key: config.binomApiKey }; // $ no-client-exposed-key
}
