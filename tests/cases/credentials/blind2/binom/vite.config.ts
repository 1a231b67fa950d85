import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), '');
  return {
    plugins: [react()],
    envPrefix: ['VITE_', 'PUBLIC_'],
    define: {
      __BINOM_URL__: JSON.stringify(env.BINOM_URL),
      __BINOM_KEY__: JSON.stringify(env.BINOM_API_KEY), // $ no-client-exposed-key
      'import.meta.env.VITE_RELEASE': JSON.stringify(env.GIT_SHA),
    },
    server: {
      proxy: {
        '/binom': {
          target: 'https://t.blackthorn.media',
          changeOrigin: true,
          headers: { 'api-key': env.BINOM_API_KEY }, // $ no-unchecked-env-key
        },
      },
    },
    test: { env: { BINOM_API_KEY: 'test', VITE_BINOM_URL: 'https://tracker.test' } },
  };
});
