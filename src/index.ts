/** The ESLint plugin: `extends: ["binom/recommended"]`. */
import { createRequire } from 'node:module';
import type { ESLint } from 'eslint';
import { createConfigs, NAMESPACE, type Configs } from './configs/index.ts';
import { rules } from './rules/index.ts';

export type { Attestation, KeyRegister, KeyScope, RegisteredKey } from './register/types.ts';

// The package's own manifest is the one place of its version; by the package's name it is found from wherever the build puts this.
const { name, version } = createRequire(import.meta.url)('eslint-plugin-binom/package.json') as {
  name: string;
  version: string;
};

export interface BinomPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: NonNullable<ESLint.Plugin['rules']>;
  readonly configs: Configs;
}

const plugin: BinomPlugin = {
  meta: { name, version, namespace: NAMESPACE },
  // The rules are typed by typescript-eslint, whose contexts are narrower than ESLint's own; both describe the same objects.
  rules: rules as unknown as BinomPlugin['rules'],
  configs: createConfigs(() => plugin, rules),
};

export { plugin as default, plugin as 'module.exports' };
