import assert from 'node:assert';
import { required } from './env';

const first = process.env.BINOM_API_KEY;
assert(first, 'BINOM_API_KEY');
export const a: string = first;
export const b = required('BINOM_API_KEY');
export const c = process.env.BINOM_API_KEY ?? fail('BINOM_API_KEY');
const d = process.env.BINOM_API_KEY?.trim();
if (d === undefined || d.length === 0) throw new Error('BINOM_API_KEY');
export { d };
function fail(name: string): never {
  throw new Error(`${name} is not set`);
}
