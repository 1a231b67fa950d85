//@ {"filename":"src/app/actions.ts"}
'use server';
import { requireEnv } from '@/env';

export async function trackerSettings() {
  return { url: requireEnv('BINOM_URL') };
}

export async function trackerKey() {
  return requireEnv('BINOM_API_KEY'); // $ no-client-exposed-key
}

export async function offers() {
  const response = await fetch(`${requireEnv('BINOM_URL')}/public/api/v1/offer/list/filtered`, {
    headers: { 'api-key': requireEnv('BINOM_API_KEY') },
  });
  return response.json();
}
