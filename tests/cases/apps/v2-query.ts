import { env } from './env';

export async function trends(): Promise<unknown> {
  const url = new URL('/public/api/v1/trends/campaign', env.BINOM_URL);
  url.searchParams.set('api_key', env.BINOM_API_KEY); // $ no-key-in-url
  url.searchParams.append('datePreset', 'last_7_days');
  return (await fetch(url)).json();
}
