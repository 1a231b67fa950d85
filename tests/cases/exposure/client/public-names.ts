const expo = process.env.EXPO_PUBLIC_BINOM_API_KEY; // $ no-client-exposed-key
const vite = import.meta.env.VITE_BINOM_TOKEN; // $ no-client-exposed-key
const nuxt = process.env['NUXT_PUBLIC_BINOM_API_KEY']; // $ no-client-exposed-key

const { REACT_APP_BINOM_API_KEY } = process.env; // $ no-client-exposed-key

const url = process.env.NEXT_PUBLIC_BINOM_URL ?? import.meta.env.VITE_BINOM_URL;
const version = import.meta.env.VITE_APP_VERSION;
const plain = process.env.BINOM_API_KEY;

export { expo, vite, nuxt, REACT_APP_BINOM_API_KEY, url, version, plain };
