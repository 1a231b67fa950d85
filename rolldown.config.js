/** One file for each entry and what they share, instead of hundreds of small modules: loading them was most of the plugin's start. */
import { isAbsolute } from 'node:path';
import { defineConfig } from 'rolldown';

export default defineConfig({
  input: {
    index: 'src/index.ts',
    'secretlint/index': 'src/secretlint/index.ts',
    'cli/bin': 'src/cli/bin.ts',
    // What the scripts of the documentation read.
    'guidelines/index': 'src/guidelines/index.ts',
  },
  platform: 'node',
  // Every package is the user's own installation of it.
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
  output: {
    dir: 'dist',
    format: 'esm',
    chunkFileNames: 'chunks/[name].js',
    // Most of what loading costs is reading the text; names stay, for whoever reads a stack trace.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
});
