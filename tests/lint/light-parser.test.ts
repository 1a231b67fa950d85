/** Under the light parser the rules report what they report under the TypeScript parser. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { loadLightParser } from '../../src/lint/light-parser.ts';
import { readCase } from '../helpers/labelled-cases.ts';

const ROOT = join(import.meta.dirname, '../..');
const light = await loadLightParser();

function lint(parser: Linter.Parser, path: string, text: string, settings: Record<string, unknown>): object[] {
  const config = [
    {
      files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
      languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    },
    ...[plugin.configs.strict].flat(),
    { settings },
    // Our configs are typed by @typescript-eslint/utils; at run time they are ESLint's.
  ] as Linter.Config[];
  return new Linter()
    .verify(text, config, { filename: path })
    .map(({ ruleId, line, column, endLine, endColumn, message, fatal }) =>
      fatal ? { fatal, line } : { ruleId, line, column, endLine, endColumn, message },
    );
}

/** Files of ours in all forms of TypeScript: with JSX in `.tsx`, without in the others. */
const files = ['tests/cases', 'examples', 'src', 'tests/analysis']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && /\.[cm]?[jt]sx?$/u.test(entry.name) && !entry.parentPath.includes('node_modules'),
      )
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  .map((file) => relative(ROOT, file).replaceAll('\\', '/'));

describe.skipIf(!light)('the light parser', () => {
  it.each(files.map((file) => [file]))('reports the same on %s', (file) => {
    if (!light) return;
    const { content, directive } = readCase(readFileSync(join(ROOT, file), 'utf8'), false);
    const asTypeScript = file.replace(/\.([cm]?)jsx?$/u, '.$1tsx').replace(/\.[cm]tsx$/u, '.tsx');
    const settings = { binom: directive.settings?.['binom'] ?? {} };
    for (const credentials of ['binom', 'any']) {
      const all = { binom: { ...settings.binom, credentials } };
      expect(lint(light, asTypeScript, content, all)).toEqual(lint(typescriptParser, asTypeScript, content, all));
    }
  });

  const refused: [string, string][] = [
    ['an open block', 'const a = {'],
    ['a wrong word', 'let let = 1;\nconst const = 2;'],
    ['an open text', "const a = 'b\n"],
  ];
  it.each(refused)('refuses %s at its place, as ESLint expects', (_, text) => {
    if (!light) return;
    const [first] = lint(light, 'a.ts', text, {});
    expect(first).toMatchObject({ fatal: true });
  });

  it('keeps comments, line ends and characters outside the basic plane in place', () => {
    if (!light) return;
    const text =
      "// 😀 \u2028/* a */ const apiKey = '1';\r\n// eslint-disable-next-line binom/no-hardcoded-key -- made up\nconst binomApiKey = '48000001b7d20e94c1f35a6879e0d4b3c8a1f26e';\nconst binomKey = '48000001b7d20e94c1f35a6879e0d4b3c8a1f26e';\n";
    expect(lint(light, 'a.ts', text, {})).toEqual(lint(typescriptParser, 'a.ts', text, {}));
    expect(lint(light, 'a.ts', text, {})).toMatchObject([{ ruleId: 'binom/no-hardcoded-key', line: 5 }]);
  });

  it('reads JSX in .tsx files only, as TypeScript does', () => {
    if (!light) return;
    expect(extname('a.tsx')).toBe('.tsx');
    expect(lint(light, 'a.tsx', 'const a = <b>{c}</b>;', {})).toEqual([]);
    expect(lint(light, 'a.ts', 'const a = <b>c;', {})).toEqual([]);
    expect(lint(light, 'a.ts', 'const a = <b>{c}</b>;', {})).toMatchObject([{ fatal: true }]);
  });
});
