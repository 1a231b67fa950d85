import got from 'got';

const key = process.env.BINOM_API_KEY;
if (!key) throw new Error('BINOM_API_KEY is not set');

export const binom = got.extend({
  prefixUrl: process.env.BINOM_URL ?? 'https://binom.local',
  hooks: {
    beforeRequest: [
      (options) => {
        options.headers['api-key'] = key;
      },
    ],
    beforeError: [
      (error) => {
        console.error('tracker failed', error.options.headers); // $ no-key-logging
        return error;
      },
    ],
  },
});
