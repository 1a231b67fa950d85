export const a = String(process.env.BINOM_API_KEY); // $ no-unchecked-env-key
export const b = process.env['BINOM_TOKEN'] as string; // $ no-unchecked-env-key
export const c = `${process.env.BINOM_API_KEY}`; // $ no-unchecked-env-key
export const d = process.env.BINOM_API_KEY ?? ''; // $ no-unchecked-env-key
const { BINOM_KEY = '' } = process.env; // $ no-unchecked-env-key
export { BINOM_KEY };
