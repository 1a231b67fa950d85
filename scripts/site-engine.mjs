// Bundles what the playground's worker runs: ESLint's Linter, typescript-eslint's parser and our rules, for a browser.
//   node scripts/site-engine.mjs [--out FILE]
// Modules that only Node has are replaced by those in site/engine/stubs.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'site/.engine/engine.js' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const stub = (name) => `${root}site/engine/stubs/${name}`;

/** What stands for what, by the text of the import. */
const STUBS = new Map([
  ...['node:path', 'path'].map((name) => [name, stub('path.ts')]),
  ...['node:fs', 'fs', 'node:crypto', 'node:net', 'node:util'].map((name) => [name, stub('node.ts')]),
  ['ajv', stub('ajv.cjs')],
  ...['../rules', 'tinyglobby', 'fdir', '@typescript-eslint/project-service'].map((name) => [name, stub('empty.cjs')]),
]);

/** `../rules` is ESLint's own rules only where ESLint asks for them. */
function resolveStub(name, importer = '') {
  if (name === '../rules' && !importer.includes('/eslint/lib/')) return undefined;
  return STUBS.get(name);
}

const bundle = await rolldown({
  cwd: root,
  input: 'site/engine/worker.ts',
  platform: 'browser',
  // ESLint requires packages as CommonJS: what they offer to bundlers has another shape.
  resolve: { mainFields: ['browser', 'main'] },
  plugins: [{ name: 'stubs', resolveId: resolveStub }],
  // package.json says that no module of ours does anything when it is loaded: true of the plugin, not of the worker.
  treeshake: { moduleSideEffects: [{ test: /site\/engine\//, sideEffects: true }] },
  onLog(level, log, log_) {
    if (log.code === 'UNRESOLVED_IMPORT')
      throw new Error(`The engine would import what no browser has. ${log.message}`);
    log_(level, log);
  },
});
await bundle.write({
  file: values.out,
  format: 'esm',
  minify: true,
  codeSplitting: false,
});
