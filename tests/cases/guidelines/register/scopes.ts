//@ {"config":"strict","settings":{"binom":{"register":"./tests/fixtures/register/binom-keys.json"}}}
import { api } from './http';
import { requireEnv } from './env';
import { dispatcher } from './egress';
import { audited } from './audited';

const base = `${requireEnv('BINOM_URL')}/public/api/v1`;
const reader = { headers: { 'api-key': requireEnv('BINOM_API_KEY') }, dispatcher };
const writer = { headers: { 'api-key': requireEnv('BINOM_WRITE_KEY') }, dispatcher };

export const campaigns = () => audited(fetch(`${base}/report/campaign?datePreset=today`, reader));

export const rename = (id: number) => audited(fetch(`${base}/offer/${id}/rename`, { ...reader, method: 'PUT' })); // $ require-least-privilege-key

export const pause = (id: number) => audited(fetch(`${base}/campaign/${id}/pause`, { ...writer, method: 'POST' }));
export const offers = () => audited(fetch(`${base}/offer/list/filtered`, writer));

export { api };
