//@ {"filename":"server/api/tracker.get.ts"}
export default defineEventHandler(async (event) => {
  const { binomApiKey, binomUrl } = useRuntimeConfig(event);
  const answer = await $fetch(`${binomUrl}/public/api/v1/info/offer`, { headers: { 'api-key': binomApiKey } });
  if (!answer) return { url: binomUrl };
  return { url: binomUrl, key: binomApiKey }; // $ no-client-exposed-key
});
