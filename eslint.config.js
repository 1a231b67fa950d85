import eslint from '@eslint/js';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist',
      'coverage',
      'tests/fixtures',
      'tests/cases',
      'docs',
      'bench/corpus',
      'bench/.cache',
      'reports',
      'site/.engine',
      'site/.vitepress/dist',
      'site/.vitepress/cache',
      'site/examples',
    ],
  },
  eslint.configs.recommended,
  {
    // Not the examples: they are projects of their own. To ignore them would hide them from binom-lint as well.
    files: ['{src,tests,scripts,bench,site}/**/*.ts', '*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Node kinds are compared as string literals: the enum lives in a package that we import types from only.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // A file under examination must not be able to hold up the run: no expression may take more than linear time.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['src/rules/**/*.ts'],
    extends: [eslintPlugin.configs.recommended],
    // createRule wants the options of every rule, an empty list where there are none: their types follow from it.
    rules: { 'eslint-plugin/require-meta-default-options': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'performance',
          'fetch',
          'AbortSignal',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
