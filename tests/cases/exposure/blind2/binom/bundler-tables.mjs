//@ {"filename": "vite.config.mjs"}
import { defineConfig, loadEnv } from 'vite';
import replace from '@rollup/plugin-replace';
import EnvironmentPlugin from 'vite-plugin-environment';

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), '');
  return {
    plugins: [
      replace({
        __TRACKER__: JSON.stringify(env.BINOM_URL),
        __BINOM_KEY__: JSON.stringify(env.BINOM_API_KEY), // $ no-client-exposed-key
      }),
      EnvironmentPlugin({ BINOM_URL: '', NODE_ENV: 'development' }),
      EnvironmentPlugin(['BINOM_API_KEY']), // $ no-client-exposed-key
    ],
    define: {
      __BUILD__: JSON.stringify(Date.now()),
      'import.meta.env.TRACKER_URL': JSON.stringify(env.BINOM_URL),
      'process.env.BINOM_API_KEY': JSON.stringify(env.BINOM_API_KEY), // $ no-client-exposed-key
      __HAS_KEY__: JSON.stringify(Boolean(env.BINOM_API_KEY)),
    },
    server: {
      proxy: {
        '/binom': { target: env.BINOM_URL, changeOrigin: true, headers: { 'api-key': env.BINOM_API_KEY } }, // $ no-unchecked-env-key
      },
    },
  };
});
