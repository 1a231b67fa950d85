import { BinomClient } from '@adops/binom';
import { mustGet } from './env';

const ADMIN_URL = process.env.BINOM_ADMIN_URL;
const adminEmail = mustGet('BINOM_ADMIN_EMAIL');

export const admin = new BinomClient(ADMIN_URL, mustGet('BINOM_ADMIN_API_KEY')); // $ no-privileged-key
export const root = new BinomClient(ADMIN_URL, mustGet('BINOM_ROOT_TOKEN')); // $ no-privileged-key
export const reports = new BinomClient(ADMIN_URL, mustGet('BINOM_REPORTS_API_KEY'));
export const administration = new BinomClient(ADMIN_URL, mustGet('BINOM_ADMINISTRATIVE_REPORTS_KEY'));

const superKey = process.env.BINOM_SUPERADMIN_KEY; // $ no-privileged-key
if (!superKey) throw new Error('missing');
export const owner = new BinomClient(ADMIN_URL, superKey);

const owned = { v1: '10000016dec3f8440cd3025ec944380ec7c07d5', v1User: '140000015a7255c06d71627ce31c23f17009e8d5' }; // $ no-hardcoded-key no-privileged-key
export const old = (path: string) => fetch(`https://o.binomhost.io/arm.php?action=${path}&api_key=${owned.v1}`);

export function requireAdmin(user: { role: string; email: string }) {
  if (user.role !== 'admin' && user.email !== adminEmail) throw new Error('admins only');
}
