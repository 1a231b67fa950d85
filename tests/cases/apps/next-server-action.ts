'use server';
import { requireEnv } from '@/lib/env';

export async function loadTracker() {
  const key = requireEnv('BINOM_API_KEY');
  const response = await fetch('https://binom.leadbay.io/public/api/v1/user/me', { headers: { 'api-key': key } });
  const user = await response.json();
  return { user, key }; // $ no-client-exposed-key
}
