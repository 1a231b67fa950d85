//@ {"filename":"app/routes/tracker.tsx"}
import { json } from '@remix-run/node';
import { requireEnv } from '~/env.server';

export async function loader() {
  return json({ url: requireEnv('BINOM_URL') });
}

export async function action() {
  return json({ ENV: { BINOM_API_KEY: requireEnv('BINOM_API_KEY') } }); // $ no-client-exposed-key
}
