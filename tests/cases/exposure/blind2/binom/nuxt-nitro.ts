//@ {"filename": "server/api/tracker.get.ts"}
import { createError, defineEventHandler, getQuery, setCookie, setResponseHeader } from 'h3';

export default defineEventHandler(async (event) => {
  const config = useRuntimeConfig(event);
  const { mode } = getQuery(event);

  setCookie(event, 'tracker', config.binomUrl);

  setCookie(event, 'binom', config.binomApiKey, { httpOnly: true }); // $ no-plaintext-key-storage

  setResponseHeader(event, 'x-tracker', config.binomUrl);

  setResponseHeader(event, 'x-tracker-key', config.binomApiKey); // $ no-client-exposed-key

  if (mode === 'broken') {
    throw createError({ statusCode: 502, statusMessage: `refused: ${config.binomApiKey}` }); // $ no-key-logging no-unchecked-env-key
  }

  if (mode === 'full') return { url: config.binomUrl, key: config.binomApiKey }; // $ no-client-exposed-key

  return $fetch('/public/api/v1/info/offer', { baseURL: config.binomUrl, headers: { 'api-key': config.binomApiKey } }); // $ no-unchecked-env-key
});
