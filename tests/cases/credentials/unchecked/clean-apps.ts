//@ {"filename":"src/env.mjs.ts"}
import { createEnv } from '@t3-oss/env-nextjs';
import { z } from 'zod';
import { NextResponse } from 'next/server';
import { BinomClient } from '@adops/binom';

export const env = createEnv({
  server: { BINOM_API_KEY: z.string().min(39), BINOM_URL: z.string().url() },
  runtimeEnv: { BINOM_API_KEY: process.env.BINOM_API_KEY, BINOM_URL: process.env.BINOM_URL },
});

export const typed = z.object({ BINOM_TOKEN: z.string() }).parse({ BINOM_TOKEN: process.env.BINOM_TOKEN });

export async function GET() {
  const apiKey = process.env.BINOM_REPORT_KEY;
  if (!apiKey) return NextResponse.json({ error: 'not configured' }, { status: 500 });
  const client = new BinomClient(env.BINOM_URL, apiKey);
  return NextResponse.json(await client.campaigns());
}

export function loadConfig(source: NodeJS.ProcessEnv = process.env) {
  const { BINOM_SYNC_KEY: key, BINOM_URL: url } = source;
  if (key === undefined || url === undefined) throw new Error('BINOM_SYNC_KEY and BINOM_URL must be set');
  return { key, url };
}

export const client = () => {
  const { key, url } = loadConfig();
  return new BinomClient(url, key);
};

class Settings {
  readonly key: string;
  constructor(environment: Record<string, string | undefined>) {
    const key = environment.BINOM_SETTINGS_KEY;
    if (!key?.trim()) throw new TypeError('BINOM_SETTINGS_KEY is empty');
    this.key = key.trim();
  }
}
export const settings = new Settings(process.env);
export const settled = () => new BinomClient(env.BINOM_URL, settings.key);

const keys = [process.env.BINOM_KEY_A, process.env.BINOM_KEY_B].filter((key): key is string => Boolean(key));
export const all = keys.map((key) => new BinomClient(env.BINOM_URL, key));

export const maybe = process.env.BINOM_OPTIONAL_KEY;
export const optional = maybe === undefined ? undefined : new BinomClient(env.BINOM_URL, maybe);

let cached: string | undefined;
export function key(): string {
  cached ??= process.env.BINOM_CACHED_KEY;
  if (!cached) throw new Error('BINOM_CACHED_KEY is not set');
  return cached;
}
export const later = () => new BinomClient(env.BINOM_URL, key());
