//@ {"filename":"vite.config.ts"}
import { defineConfig, loadEnv } from 'vite';
import react from '@vitejs/plugin-react';

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), '');
  return {
    plugins: [react()],
    define: {
      __VERSION__: JSON.stringify(env.npm_package_version),
      __BINOM_URL__: JSON.stringify(env.BINOM_URL),
      __BINOM_KEY__: JSON.stringify(env.BINOM_API_KEY), // $ no-client-exposed-key
    },
    server: { proxy: { '/public': { target: env.BINOM_URL, headers: { 'api-key': env.BINOM_API_KEY } } } }, // $ no-unchecked-env-key
  };
});
