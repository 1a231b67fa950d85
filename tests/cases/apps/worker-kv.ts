interface Env {
  KEYS: KVNamespace;
  BINOM_URL: string;
}
export default {
  async fetch(request: Request, env: Env) {
    const key = new URL(request.url).searchParams.get('key');
    const response = await fetch(`${env.BINOM_URL}/public/api/v1/campaign/list`, { headers: { 'api-key': key ?? '' } }); // $ require-env-key
    return new Response(await response.text());
  },
};
