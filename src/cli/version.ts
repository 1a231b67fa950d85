import { createRequire } from 'node:module';

/** Version of this package, as its package.json has it. */
export function getVersion(): string {
  // Our own manifest, by the package's name: the build moves this file.
  return (createRequire(import.meta.url)('eslint-plugin-binom/package.json') as { version: string }).version;
}
