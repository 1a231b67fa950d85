// The keys below are made up.
export const binomApiKey = process.env.BINOM_API_KEY ?? '75c8a1d40b9e36f2587c1d04ab93e6f0215d7c8be94a063f17d2c5b80e6afe64';

const tracker = 'http://trk.example.com';

export async function getStatistics(date: string): Promise<unknown> {
  const url = `${tracker}/public/api/v1/stats/campaign?date=${date}&api_key=${process.env.BINOM_API_KEY!}`;
  const response = await fetch(url);
  return response.json();
}
