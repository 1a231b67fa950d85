import { createEnv } from '@t3-oss/env-nextjs';
import { z } from 'zod';

export const env = createEnv({
  server: {
    BINOM_URL: z.string().url(),
    BINOM_API_KEY: z.string().min(1),
    BINOM_TOKEN: z.string().default('086ed95e6b0cdca2f790d4c8520b8d94e8f5e183d2b2e0552c89667a822be159'), // $ no-hardcoded-key
  },
  client: {
    NEXT_PUBLIC_BINOM_URL: z.string().url(),
    NEXT_PUBLIC_BINOM_API_KEY: z.string(), // $ no-client-exposed-key
  },
  runtimeEnv: {
    BINOM_URL: process.env.BINOM_URL,
    BINOM_API_KEY: process.env.BINOM_API_KEY,
    BINOM_TOKEN: process.env.BINOM_TOKEN,
    NEXT_PUBLIC_BINOM_URL: process.env.NEXT_PUBLIC_BINOM_URL,
    NEXT_PUBLIC_BINOM_API_KEY: process.env.NEXT_PUBLIC_BINOM_API_KEY, // $ no-client-exposed-key
  },
});

export async function binom<T>(path: string, init: RequestInit = {}): Promise<T> {
  const res = await fetch(`${env.BINOM_URL}/public/api/v1/${path}`, {
    ...init,
    headers: { ...init.headers, 'api-key': env.BINOM_API_KEY },
  });
  if (!res.ok) throw new Error(`Binom: ${res.status} ${res.statusText}`);
  return (await res.json()) as T;
}
