//@ {"config":"strict","settings":{"binom":{"register":"./tests/fixtures/register/binom-keys.json"}}}
import { requireEnv } from './env';
import { dispatcher } from './egress';
import { audited } from './audited';

const base = `${requireEnv('BINOM_URL')}/public/api/v1`;
const options = { headers: { 'api-key': requireEnv('BINOM_WRITE_KEY') }, dispatcher };

export const campaigns = () => audited(fetch(`${base}/report/campaign?datePreset=today`, options)); // $ require-least-privilege-key
export const offers = () => audited(fetch(`${base}/offer/list/filtered`, options));
