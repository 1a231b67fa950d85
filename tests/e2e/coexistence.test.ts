import { describe, expect, it } from 'vitest';
import { makeScratch, V1_KEY } from '../helpers/scratch.ts';

const CONFIG = `
  import binom from 'eslint-plugin-binom';
  import css from '@eslint/css';
  import json from '@eslint/json';
  import markdown from '@eslint/markdown';
  import * as astroParser from 'astro-eslint-parser';
  import { defineConfig } from 'eslint/config';
  import * as svelteParser from 'svelte-eslint-parser';
  import tseslint from 'typescript-eslint';
  import vueParser from 'vue-eslint-parser';

  const parserOptions = { parser: tseslint.parser };
  export default defineConfig(
    { plugins: { binom }, extends: ['binom/strict'] },
    { files: ['**/*.vue'], languageOptions: { parser: vueParser, parserOptions } },
    { files: ['**/*.svelte'], languageOptions: { parser: svelteParser, parserOptions } },
    { files: ['**/*.astro'], languageOptions: { parser: astroParser, parserOptions } },
    { files: ['**/*.json'], plugins: { json }, language: 'json/json' },
    { files: ['**/*.css'], plugins: { css }, language: 'css/css' },
    { files: ['docs/*.md'], plugins: { markdown }, processor: 'markdown/markdown' },
    { files: ['text/*.md'], plugins: { markdown }, language: 'markdown/gfm' },
  );
`;

const KEY_LINE = `const binomApiKey = '${V1_KEY}';`;

describe('beside other languages', () => {
  const scratch = makeScratch(
    [
      'eslint@10',
      'typescript@6.0.3',
      'typescript-eslint@8.73.0',
      'vue-eslint-parser@10',
      'svelte@5',
      'svelte-eslint-parser@1',
      'astro-eslint-parser@1',
      '@eslint/json',
      '@eslint/css',
      '@eslint/markdown',
    ],
    {
      'eslint.config.js': CONFIG,
      'App.vue': `<template>\n  <p>{{ name }}</p>\n</template>\n<script setup lang="ts">\n${KEY_LINE}\nconst name: string = binomApiKey.length.toString();\n</script>\n`,
      'App.svelte': `<script lang="ts">\n  ${KEY_LINE}\n  const name: number = binomApiKey.length;\n</script>\n<p>{name}</p>\n`,
      'page.astro': `---\n${KEY_LINE}\n---\n<p>{binomApiKey.length}</p>\n`,
      'docs/readme.md': `# Use\n\n\`\`\`js\n${KEY_LINE}\n\`\`\`\n`,
      'text/readme.md': `# BINOM_API_KEY\n\nA tracker at http://tracker.example.com\n`,
      'data.json': `{ "binomApiKey": "${V1_KEY}", "rejectUnauthorized": false }\n`,
      'style.css': '.binom-api-key { color: red; }\n',
    },
  );

  it.each([
    ['App.vue', 5],
    ['App.svelte', 2],
    ['page.astro', 2],
    ['docs/readme.md', 4],
  ])('reports in %s', (file, line) => {
    const { stdout, stderr } = scratch.run('eslint', '--format', 'json', file);
    expect(stderr).toBe('');
    // ESLint's own format.
    const [result] = JSON.parse(stdout) as { messages: { ruleId: string | null; line: number; fatal?: boolean }[] }[];
    const messages = result?.messages ?? [];
    expect(messages.filter((message) => message.fatal)).toEqual([]);
    expect(messages.map((message) => `${message.ruleId ?? ''}:${String(message.line)}`)).toContain(
      `binom/no-hardcoded-key:${String(line)}`,
    );
  });

  it.each(['data.json', 'style.css', 'text/readme.md'])('keeps quiet in %s, which is no program', (file) => {
    const { status, output } = scratch.run('eslint', file);
    expect(output).toBe('');
    expect(status).toBe(0);
  });
});
