const base = 'https://bn.larkspur-cpa.com/public/api/v1';

function checkConfig() {
  if (!process.env.BINOM_API_KEY) {
    throw new Error('BINOM_API_KEY is not set');
  }
}

checkConfig();

const config = { url: base, apiKey: process.env.BINOM_API_KEY };

export async function groups() {
  const res = await fetch(`${config.url}/groups`, { headers: { 'api-key': config.apiKey } });
  return res.json();
}
