import { Database } from 'bun:sqlite';

const db = new Database('cache.sqlite');
const binomUrl = Bun.env.BINOM_URL ?? 'http://localhost:8080';
const binomKey = Bun.env.BINOM_API_KEY ?? ''; // $ no-unchecked-env-key
const region = Bun.env.REGION ?? '';

const required = (name: string): string => {
  const value = Bun.env[name];
  if (value === undefined || value === '') throw new Error(`missing ${name}`);
  return value;
};
const routerKey = required('BINOM_ROUTER_KEY');

export default {
  port: 3100,
  async fetch(request: Request) {
    const { pathname } = new URL(request.url);
    if (pathname === '/stats') {
      return fetch(`${binomUrl}/public/api/v1/stats/campaign?ids[]=4`, { headers: { 'api-key': binomKey } });
    }
    if (pathname === '/models') {
      return fetch('https://binom.run/v1/models', { headers: { Authorization: `Bearer ${routerKey}` } });
    }
    if (pathname === '/chat') {
      return fetch('https://binom.run/v1/chat/completions', {
        method: 'POST',
        headers: { Authorization: 'Bearer binom_sk_Ik2zwEQHfwcepYyNGfB51YbmwxAscRuz' }, // $ no-hardcoded-key
        body: await request.text(),
      });
    }
    db.run('INSERT INTO hits (region, path) VALUES (?, ?)', [region, pathname]);
    return new Response('not found', { status: 404 });
  },
};
