import ky from 'ky';

const STAGES = {
  live: { binom: 'https://trk.heron-ads.net', postbacks: 'https://go.heron-ads.net' },
  staging: { binom: 'http://trk-staging.heron-ads.net', postbacks: 'http://go.heron-ads.net/click?key=a' }, // $ no-cleartext-transport
  local: { binom: 'http://127.0.0.1:8080', postbacks: 'http://127.0.0.1:8080' },
} as const;

export const client = (stage: keyof typeof STAGES) =>
  ky.create({ prefixUrl: STAGES[stage].binom, headers: { 'api-key': process.env.BINOM_API_KEY } }); // $ no-unchecked-env-key
