import { BinomClient } from '@adops/binom';
import { mustGet } from './env';
import { config } from './config';

const url = 'https://bn.starling-ads.net';

export const a = new BinomClient(url, '1000001354e855723d8242ff9650891b9672daf'); // $ no-hardcoded-key no-privileged-key
export const b = new BinomClient(url, mustGet('BINOM_ADMIN_KEY')); // $ no-privileged-key
export const c = new BinomClient(url, mustGet('BINOM_ROOT_TOKEN')); // $ no-privileged-key
const binomSuperKey = process.env.BINOM_SUPERADMIN_API_KEY; // $ no-privileged-key
if (!binomSuperKey) throw new Error('BINOM_SUPERADMIN_API_KEY is not set');
export const d = new BinomClient(url, binomSuperKey);
const { BINOM_OWNER_KEY } = process.env; // $ no-privileged-key
if (!BINOM_OWNER_KEY) throw new Error('BINOM_OWNER_KEY is not set');
export const e = new BinomClient(url, BINOM_OWNER_KEY);
export const f = new BinomClient(url, config.binom.adminKey); // $ no-privileged-key
export const g = new BinomClient(url, config.get('binom.masterKey')); // $ no-privileged-key
// https://old.starling-ads.net/a7.php?page=Stats&api_key=10000018371b8a8d64e9277adecf984b2f04795 // $ no-hardcoded-key no-privileged-key

export const h = new BinomClient(url, mustGet('BINOM_REPORTS_KEY'));
export const i = new BinomClient(url, mustGet('BINOM_READONLY_KEY'));
export const adminUrl = mustGet('BINOM_ADMIN_URL');
export const adminMail = mustGet('BINOM_ADMIN_EMAIL');
export const meili = mustGet('MEILI_MASTER_KEY');
export const isAdmin = (role: string) => role === 'admin';
