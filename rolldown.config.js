/** One file for each entry and what they share, instead of hundreds of small modules: loading them was most of the plugin's start. */
import { isAbsolute } from 'node:path';
import { defineConfig } from 'rolldown';
import { lazyRules } from './scripts/lazy-rules.mjs';

/** Every package is the user's own installation of it. */
const external = (id) => !id.startsWith('.') && !id.startsWith('\0') && !isAbsolute(id);

export default defineConfig({
  input: {
    index: 'src/index.ts',
    rules: 'src/rules/index.ts',
    'secretlint/index': 'src/secretlint/index.ts',
    'cli/bin': 'src/cli/bin.ts',
    // What the scripts of the documentation read.
    'guidelines/index': 'src/guidelines/index.ts',
  },
  platform: 'node',
  external,
  plugins: [lazyRules(external)],
  output: {
    dir: 'dist',
    format: 'esm',
    chunkFileNames: 'chunks/[name].js',
    // Most of what loading costs is reading the text; names stay, for whoever reads a stack trace.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
});
