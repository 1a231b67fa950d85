//@ {"filename":"server/api/tracker.get.ts"}
export default defineEventHandler(async (event) => {
  const { binomApiKey, binomUrl } = useRuntimeConfig(event);
  if (!binomApiKey) throw new Error('NUXT_BINOM_API_KEY is not set');
  const answer = await $fetch(`${binomUrl}/public/api/v1/info/offer`, { headers: { 'api-key': binomApiKey } });
  if (!answer) return { url: binomUrl };
  return { url: binomUrl, key: binomApiKey }; // $ no-client-exposed-key
});
