import { parseArgs } from 'jsr:@std/cli/parse-args';
import { load } from 'jsr:@std/dotenv';

await load({ export: true });
const args = parseArgs(Deno.args, { string: ['preset', 'binom-key'] });

const base = 'https://ad.sweetgum.app/public/api/v1';

async function call(path: string, apiKey: string) {
  const res = await fetch(`${base}/${path}`, { headers: { 'api-key': apiKey } });
  if (!res.ok) throw new Error(`Binom answered ${res.status}`);
  return res.json();
}

const key = Deno.env.get('BINOM_API_KEY');
if (key === undefined) {
  console.error('BINOM_API_KEY is missing');
  Deno.exit(2);
}
console.log(await call(`report/campaign?datePreset=${args.preset}`, key));
console.log(await call('conversion?ids[]=1', Deno.env.get('BINOM_TOKEN')!)); // $ no-unchecked-env-key

const viaArgs = await fetch(`${base}/user/list/all`, { headers: { 'api-key': args['binom-key']! } }); // $ require-env-key
console.log(viaArgs.status);

Deno.serve(async (request) => {
  const url = new URL(request.url);
  const given = url.searchParams.get('key') ?? '';
  const res = await fetch(`${base}/trends`, { headers: { 'api-key': given } }); // $ require-env-key
  return new Response(res.body, { status: res.status });
});
