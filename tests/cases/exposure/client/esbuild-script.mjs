import { build } from 'esbuild';
import replace from '@rollup/plugin-replace';

await build({
  entryPoints: ['src/main.ts'],
  bundle: true,
  define: {
    'process.env.BINOM_URL': JSON.stringify(process.env.BINOM_URL),
    'process.env.BINOM_API_KEY': JSON.stringify(process.env.BINOM_API_KEY), // $ no-client-exposed-key
  },
});

export default {
  input: 'src/main.js',
  plugins: [
    replace({ preventAssignment: true, __BINOM_URL__: process.env.BINOM_URL }),
    replace({ values: { __BINOM_KEY__: process.env.BINOM_API_KEY } }), // $ no-client-exposed-key
  ],
};
