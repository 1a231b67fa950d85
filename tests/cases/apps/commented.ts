// const client = new Binom('https://trk.oaklead.pro', '12000001c4e1a97b30d85f62be417a09d3f8c56e'); // $ no-hardcoded-key
import { Binom } from './binom';
export const client = new Binom('https://trk.oaklead.pro', required('BINOM_API_KEY'));
declare function required(name: string): string;
