/** The ESLint plugin: `extends: ["binom/recommended"]`. */
import { readFileSync } from 'node:fs';
import type { ESLint } from 'eslint';
import { createConfigs, NAMESPACE, type Configs } from './configs/index.ts';
import { rules } from './rules/index.ts';

export type { Attestation, KeyRegister, KeyScope, RegisteredKey } from './register/types.ts';

// The package's own manifest is the one place of its version. It lies beside the folder of this file, before and after the build;
// to have it found by the package's name would take a third of the time that loading the plugin takes.
const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
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
