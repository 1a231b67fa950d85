//@ {"filename":"tools/vite.config.mjs"}
import { defineConfig } from 'vite';

export default defineConfig({
  // the variables BINOM_URL and BINOM_API_KEY are in the environment of the build
  envPrefix: '', // $ no-client-exposed-key
  define: {
    'process.env.NODE_ENV': JSON.stringify('production'),

    'process.env': process.env, // $ no-client-exposed-key
  },
});
