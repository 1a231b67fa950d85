import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), '');
  return {
    define: {
      __BINOM_URL__: JSON.stringify(env.BINOM_URL),
      __BINOM_KEY__: JSON.stringify(env.BINOM_API_KEY), // $ no-client-exposed-key
    },
    server: { proxy: { '/api': { target: 'https://binom.leadbay.io', secure: false } } }, // $ no-disabled-tls-verification
  };
});
