import pRetry from 'p-retry';
import ky, { HTTPError } from 'ky';
import { config } from './config.mjs';

const client = ky.create({
  prefixUrl: config.binom.url,
  headers: { 'api-key': config.binom.apiKey },
  hooks: {
    beforeRequest: [(request) => console.log('->', request.method, request.url)],
    afterResponse: [
      (request, options, response) => {
        console.log('<-', response.status);
        if (!response.ok) console.warn('sent headers', Object.fromEntries(request.headers)); // $ no-key-logging
        if (!response.ok) console.warn('options', options); // $ no-key-logging
      },
    ],
  },
});

export const trends = () =>
  pRetry(() => client.get('public/api/v1/trends').json(), {
    retries: 3,
    onFailedAttempt: ({ attemptNumber, retriesLeft }) => console.warn('attempt', attemptNumber, 'left', retriesLeft),
  });

export async function safeTrends() {
  try {
    return await trends();
  } catch (error) {
    if (error instanceof HTTPError) console.error('tracker answered', error.response.status);
    throw error;
  }
}
