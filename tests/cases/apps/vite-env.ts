const base = import.meta.env.VITE_BINOM_URL;
export async function offers() {
  const response = await fetch(`${base}/public/api/v1/info/offer`, {
    headers: { 'api-key': import.meta.env.VITE_BINOM_API_KEY }, // $ no-client-exposed-key
  });
  return response.json();
}
