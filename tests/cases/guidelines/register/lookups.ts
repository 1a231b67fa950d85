//@ {"config":"strict","settings":{"binom":{"register":"./tests/fixtures/register/binom-keys.json"}}}
import { requireEnv } from './env';
import { config } from './config';

export const known = requireEnv('BINOM_API_KEY');

export const unknown = requireEnv('BINOM_EXPORT_KEY'); // $ require-registered-key

export const old = requireEnv('BINOM_OLD_KEY'); // $ require-registered-key

export const shared = requireEnv('BINOM_A_KEY'); // $ require-key-per-app

export const others = requireEnv('BINOM_BOT_KEY'); // $ require-key-per-app

export const url = requireEnv('BINOM_URL');
export const mail = requireEnv('BREVO_API_KEY');

const { BINOM_STATS_TOKEN } = process.env; // $ require-registered-key
if (!BINOM_STATS_TOKEN) throw new Error('BINOM_STATS_TOKEN is not set');
export const stats = BINOM_STATS_TOKEN;

export const read = config.getOrThrow('BINOM_READ_KEY'); // $ require-registered-key

process.env.BINOM_TEST_KEY = 'x';
