interface Env {
  BINOM_API_KEY: string;
  BINOM_URL: string;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const url = new URL(request.url);
    const upstream = await fetch(`${env.BINOM_URL}/public/api/v1${url.pathname}`, {
      headers: { 'api-key': env.BINOM_API_KEY },
    });
    if (!upstream.ok) return new Response('tracker error', { status: 502 });
    return new Response(upstream.body, { status: upstream.status });
  },
};
