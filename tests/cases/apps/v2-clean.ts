import { z } from 'zod';

const env = z.object({ BINOM_URL: z.string().url(), BINOM_API_KEY: z.string().min(32) }).parse(process.env);

export async function trends(): Promise<unknown> {
  const url = new URL('/public/api/v1/trends/campaign', env.BINOM_URL);
  url.searchParams.append('datePreset', 'last_7_days');
  const response = await fetch(url, { headers: { 'api-key': env.BINOM_API_KEY }, signal: AbortSignal.timeout(10_000) });
  if (response.status === 401 || response.status === 403) throw new Error('Binom refused the key');
  return response.json();
}
