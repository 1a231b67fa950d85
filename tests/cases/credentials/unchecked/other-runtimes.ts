import { Hono } from 'hono';
import { ConfigService } from '@nestjs/config';
import { env } from '$env/dynamic/private';

const base = 'https://bn.larkspur-cpa.com/public/api/v1';

export const vite = () => fetch(`${base}/groups`, { headers: { 'api-key': import.meta.env.BINOM_API_KEY } }); // $ no-unchecked-env-key
export const deno = () => fetch(`${base}/groups`, { headers: { 'api-key': Deno.env.get('BINOM_API_KEY')! } }); // $ no-unchecked-env-key
export const bun = () => fetch(`${base}/groups`, { headers: { 'api-key': Bun.env.BINOM_API_KEY ?? '' } }); // $ no-unchecked-env-key
export const svelte = () => fetch(`${base}/groups`, { headers: { 'api-key': env.BINOM_API_KEY } }); // $ no-unchecked-env-key

export class Nest {
  constructor(private readonly config: ConfigService) {}
  groups() {
    return fetch(`${base}/groups`, { headers: { 'api-key': this.config.get<string>('BINOM_API_KEY')! } }); // $ no-unchecked-env-key
  }
}

interface Bindings {
  BINOM_API_KEY: string;
}
const app = new Hono<{ Bindings: Bindings }>();
app.get('/groups', async (c) => c.json(await (await fetch(`${base}/groups`, { headers: { 'api-key': c.env.BINOM_API_KEY } })).json()));

export function denoChecked() {
  const key = Deno.env.get('BINOM_API_KEY');
  if (key === undefined) Deno.exit(1);
  return fetch(`${base}/groups`, { headers: { 'api-key': key } });
}
export default app;
