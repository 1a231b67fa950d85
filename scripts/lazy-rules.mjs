// A part of the build: `index.js` gets the rules' descriptions as plain data, and their code lies in `rules.js`, which is loaded when a
// file needs it. The sources know nothing of it: `src/index.ts` imports the rules themselves.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const RULES = fileURLToPath(new URL('../src/rules/index.ts', import.meta.url));
const INDEX = fileURLToPath(new URL('../src/index.ts', import.meta.url));
const VIRTUAL = '\0lazy-rules';

/** The plugin for rolldown. `rules` must be one of the build's inputs, by this name. */
export function lazyRules(external) {
  return {
    name: 'lazy-rules',
    resolveId: (name, importer) => (name === './rules/index.ts' && importer === INDEX ? VIRTUAL : undefined),
    async load(id) {
      if (id !== VIRTUAL) return undefined;
      const descriptions = (await loadRules(external)).map(({ name, topic, meta }) => ({ name, topic, meta }));
      const lazy = fileURLToPath(new URL('../src/lazy-rules.ts', import.meta.url));
      return `import { createRequire } from 'node:module';
        import { createLazyRules } from ${JSON.stringify(lazy)};
        const require = createRequire(import.meta.url);
        export const rules = createLazyRules(${JSON.stringify(descriptions)}, () => require('./rules.js').rules);`;
    },
  };
}

/** The rules as they are, of a bundle that is thrown away. It lies in the project, so that its packages are found. */
async function loadRules(external) {
  const file = fileURLToPath(new URL(`../.rules-${process.pid}.mjs`, import.meta.url));
  const bundle = await rolldown({ input: RULES, platform: 'node', external });
  try {
    await bundle.write({ file, format: 'esm', codeSplitting: false });
    return Object.values((await import(pathToFileURL(file).href)).rules);
  } finally {
    await bundle.close();
    rmSync(file, { force: true });
  }
}
