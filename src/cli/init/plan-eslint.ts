import type { Plan } from './change.ts';
import type { Project } from './project.ts';

const ENTRY = 'binom.configs.recommended,';

/** Openings of configurations into whose list an entry can be put without reading the rest. */
const OPENINGS = [
  /(?:export default|module\.exports\s*=)\s*(?:await\s+)?(?:(?:defineConfig|tseslint\.config)\s*)?(?:\(\s*)?\[/u,
  /(?:export default|module\.exports\s*=)\s*tseslint\.config\s*\(/u,
];

function writeConfig(project: Project): string {
  const lines = ["import binom from 'eslint-plugin-binom';", "import { defineConfig } from 'eslint/config';"];
  const entries = [ENTRY];
  if (project.isTypeScript && project.packages.has('typescript-eslint')) {
    lines.push("import tseslint from 'typescript-eslint';");
    entries.unshift('tseslint.configs.base,', "{ files: ['**/*.{ts,tsx,mts,cts}'] },");
  } else if (project.isTypeScript) {
    lines.push("import * as parser from '@typescript-eslint/parser';");
    entries.unshift("{ files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser } },");
  }
  return `${lines.join('\n')}\n\nexport default defineConfig([\n${entries.map((entry) => `  ${entry}`).join('\n')}\n]);\n`;
}

/** Where the last import ends, so that another can stand behind it. */
function findImportEnd(text: string): number {
  let end = 0;
  for (const found of text.matchAll(/^import\s[^;]*?['"][^'"]+['"];?[^\n]*\n/gmu)) end = found.index + found[0].length;
  return end;
}

function insert(before: string): string | undefined {
  const opening = OPENINGS.map((pattern) => pattern.exec(before)).find((found) => found !== null);
  if (opening === undefined) return undefined;
  const at = opening.index + opening[0].length;
  const isCommonJs = opening[0].startsWith('module.exports');
  const statement = isCommonJs
    ? "const binom = require('eslint-plugin-binom');\n"
    : "import binom from 'eslint-plugin-binom';\n";
  const rest = before.slice(at);
  const isOneLine = !/^\s*\n/u.test(rest);
  const importEnd = isCommonJs ? (/^(['"])use strict\1;?\n/u.exec(before)?.[0].length ?? 0) : findImportEnd(before);
  const withEntry = `${before.slice(importEnd, at)}${isOneLine ? ENTRY + (rest.startsWith(']') ? '' : ' ') : `\n  ${ENTRY}`}${rest}`;
  return before.slice(0, importEnd) + statement + withEntry;
}

/** ESLint's configuration: made when there is none, added to when its shape is plain, else described. */
export function planEslint(project: Project, plan: Plan): void {
  if (project.packageManager === undefined) return;
  const path = project.eslintConfig;
  if (path === undefined) {
    const name = project.isModule ? 'eslint.config.js' : 'eslint.config.mjs';
    plan.changes.push({
      path: name,
      why: 'ESLint runs the rules, in the editor too',
      before: undefined,
      after: writeConfig(project),
    });
    if (
      project.isTypeScript &&
      !['typescript-eslint', '@typescript-eslint/parser'].some((item) => project.packages.has(item))
    ) {
      plan.steps.push('ESLint needs a parser for TypeScript: install @typescript-eslint/parser.');
    }
    return;
  }
  const before = project.read(path) ?? '';
  if (before.includes('eslint-plugin-binom')) {
    plan.kept.push(`${path} has the plugin`);
    return;
  }
  const after = insert(before);
  if (after === undefined) {
    plan.steps.push(
      `Add to ${path}: import binom from 'eslint-plugin-binom'; and binom.configs.recommended in its list.`,
    );
  } else {
    plan.changes.push({ path, why: 'ESLint runs the rules, in the editor too', before, after });
  }
}
