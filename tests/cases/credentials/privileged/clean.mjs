import { BinomClient } from '@adops/binom';
import { mustGet } from './env.mjs';

if (process.env.BINOM_ADMIN_KEY) {
  throw new Error('the administrator key must not be set here: give the service a user of its own');
}

const key = mustGet('BINOM_API_KEY');
const userKey = mustGet('BINOM_BUYER_KEY');
const images = ['1000001', '10000010', 'sha1:1000001f0c3de5b17a9e4d2c6b8a0f1e3d5c7b91'];
const orderId = '100000123456789012345678901234567890';

export const admin = { name: 'admin', role: 'owner', rootDir: '/srv/binom', masterBranch: 'main' };
export const client = new BinomClient('https://bn.starling-ads.net', key);
export const buyer = new BinomClient('https://bn.starling-ads.net', userKey);
export { images, orderId };
