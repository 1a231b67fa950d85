//@ {"settings":{"binom":{"credentials":"any"}}}
export const a = 'ya29.C3J27XDCG2LmlZGEONYlgCtj'; // $ no-hardcoded-key
export const b = 'EAACEdEose0cBAfIZ4SOcMz9CPVN'; // $ no-hardcoded-key
export const c = 'hvs.PkNa1Hedcm4pMbXDuCL1mHoOsF'; // $ no-hardcoded-key
export const d = 'NRAK-AF3R09FQUO6SBEGZGSYEBANND4Y'; // $ no-hardcoded-key
export const f = 'LTAITzAeKOmXRrvftva9AW7h'; // $ no-hardcoded-key
export const g = 'AKIAIPGAD57LM4MI2YHZ'; // $ no-hardcoded-key
export const h = 'glpat-Anar3ZLt4bnlz2MPKgcj'; // $ no-hardcoded-key
