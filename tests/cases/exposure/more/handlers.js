const { requireEnv } = require('./env');

const apiKey = requireEnv('BINOM_API_KEY');
const url = requireEnv('BINOM_URL');

exports.handler = async (event) => {
  if (event.path === '/url') return { statusCode: 200, body: JSON.stringify({ url }) };
  return { statusCode: 200, headers: {}, body: JSON.stringify({ url, apiKey }) }; // $ no-client-exposed-key
};

exports.resolvers = {
  Query: {
    url: () => url,
    settings: () => ({ url, apiKey }), // $ no-client-exposed-key
  },
};

exports.worker = {
  async fetch(request, env) {
    const upstream = await fetch(`${env.BINOM_URL}/public/api/v1/info/offer`, { headers: { 'api-key': env.BINOM_API_KEY } });
    if (!upstream.ok) return new Response(`failed with ${env.BINOM_API_KEY}`, { status: 502 }); // $ no-client-exposed-key
    return new Response(upstream.body, { status: upstream.status });
  },
};

function Page() {
  return null;
}
Page.getInitialProps = async () => ({ url });

exports.Page = Page;
