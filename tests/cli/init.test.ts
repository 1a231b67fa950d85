import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Scratch } from '../lint/helpers/repository.ts';
import { runCli } from './helpers.ts';

type Files = Record<string, string>;

/** All files of a project, without git's own. */
function readAll(root: string): Files {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.startsWith('.git/') && path !== '.git' && statSync(join(root, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

const PROJECTS: Record<string, Files> = {
  'nothing but a manifest': { 'package.json': '{"name":"a"}\n' },
  'TypeScript, npm, husky with lint-staged, GitHub': {
    'package.json':
      '{"type":"module","devDependencies":{"husky":"9","lint-staged":"16","typescript":"6","typescript-eslint":"8"}}',
    'package-lock.json': '{}',
    'tsconfig.json': '{}',
    '.husky/pre-commit': 'npx lint-staged\n',
    '.github/workflows/ci.yml': 'name: ci\n',
    '.gitignore': 'node_modules\n.env\n',
    'eslint.config.js':
      "import js from '@eslint/js';\nimport tseslint from 'typescript-eslint';\n\nexport default tseslint.config(\n  js.configs.recommended,\n);\n",
  },
  'pnpm, lefthook, GitLab': {
    'package.json': '{"packageManager":"pnpm@10.1.0"}',
    'lefthook.yml': 'pre-push:\n  commands:\n    test:\n      run: pnpm test',
    '.gitlab-ci.yml': 'test:\n  script: [npm test]\n',
    'eslint.config.mjs':
      "import { defineConfig } from 'eslint/config';\nexport default defineConfig([{ rules: {} }]);\n",
    '.secretlintrc.json': '{\n  "rules": [\n    { "id": "@secretlint/secretlint-rule-preset-recommend" }\n  ]\n}\n',
  },
  'pre-commit framework, CommonJS, Yarn': {
    'package.json': '{}',
    'yarn.lock': '',
    '.pre-commit-config.yaml': 'repos:\n  - repo: https://example.com/x\n    rev: v1\n    hooks:\n      - id: x\n',
    'eslint.config.cjs': "'use strict';\nmodule.exports = [\n  { rules: {} },\n];\n",
    '.env.example': 'PORT=80\n',
  },
  'no manifest at all': { 'main.py': 'print(1)\n' },
  'everything strange': {
    'package.json': '{ broken',
    'eslint.config.js': 'const list = [];\nexport default list;\n',
    '.pre-commit-config.yaml': 'repos: []\n',
    '.gitignore': '',
  },
};

describe.each(Object.entries(PROJECTS))('init: %s', (_, files) => {
  let scratch: Scratch;
  beforeEach(() => {
    scratch = new Scratch();
    for (const [path, text] of Object.entries(files)) scratch.write(path, text);
  });
  afterEach(() => {
    scratch.remove();
  });

  it('--dry-run writes nothing and shows what --yes then writes', async () => {
    const dry = await runCli(scratch.root, ['init', '--dry-run']);
    expect([dry.code, readAll(scratch.root)]).toEqual([0, files]);
    const wet = await runCli(scratch.root, ['init', '--yes']);
    expect(wet.code).toBe(0);
    expect(wet.out.split('\n').slice(0, -2).join('\n')).toContain(dry.out.split('\n').slice(0, -3).join('\n'));
  });

  it('keeps every line of every file', async () => {
    await runCli(scratch.root, ['init', '--yes']);
    const after = readAll(scratch.root);
    for (const [path, text] of Object.entries(files)) {
      const words = (after[path] ?? '')
        .replace(/binom\.configs\.recommended,\s*/gu, '')
        .split('\n')
        .map((line) => line.trim());
      for (const line of text.split('\n')) expect(words).toContain(line.trim());
    }
  });

  it('is idempotent', async () => {
    await runCli(scratch.root, ['init', '--yes']);
    const once = readAll(scratch.root);
    const again = await runCli(scratch.root, ['init', '--yes']);
    expect(again.out).toMatch(/Nothing to change/u);
    expect(readAll(scratch.root)).toEqual(once);
  });

  it('ends with .env ignored and an example', async () => {
    await runCli(scratch.root, ['init', '--yes']);
    expect(scratch.git('check-ignore', '.env').trim()).toBe('.env');
    expect(readFileSync(join(scratch.root, '.env.example'), 'utf8')).toMatch(/^BINOM_API_KEY=$/mu);
  });

  it('asks, and without anybody to ask writes nothing', async () => {
    const { code, err } = await runCli(scratch.root, ['init']);
    expect([code, err]).toEqual([2, expect.stringMatching(/--yes/u)]);
    expect(readAll(scratch.root)).toEqual(files);
  });
});

describe('what init writes', () => {
  it('says what to do about a .env that is committed already', async () => {
    const scratch = new Scratch();
    scratch.commit({ 'package.json': '{}', '.env': 'BINOM_API_KEY=\n', '.env.local': 'A=1\n', '.env.example': 'A=\n' });
    const { out } = await runCli(scratch.root, ['init', '--yes']);
    expect(out).toContain('git rm --cached .env .env.local. A key that was in it has leaked');
    scratch.remove();
  });

  it('an ESLint entry at the right place of plain shapes', async () => {
    const scratch = new Scratch();
    const shapes: Record<string, string> = {
      "import a from 'a';\nexport default [\n  a,\n];\n":
        "import a from 'a';\nimport binom from 'eslint-plugin-binom';\nexport default [\n  binom.configs.recommended,\n  a,\n];\n",
      'export default [];\n':
        "import binom from 'eslint-plugin-binom';\nexport default [binom.configs.recommended,];\n",
      'module.exports = [{}];\n':
        "const binom = require('eslint-plugin-binom');\nmodule.exports = [binom.configs.recommended, {}];\n",
    };
    for (const [before, after] of Object.entries(shapes)) {
      scratch.write('package.json', '{}');
      const location = scratch.write('eslint.config.js', before);
      await runCli(scratch.root, ['init', '--yes']);
      expect(readFileSync(location, 'utf8')).toBe(after);
    }
    scratch.remove();
  });

  it('a hook that can be run, and says how to switch it on', async () => {
    const scratch = new Scratch();
    scratch.write('package.json', '{}');
    const { out } = await runCli(scratch.root, ['init', '--yes']);
    expect(out).toMatch(/git config core\.hooksPath \.githooks/u);
    expect(statSync(join(scratch.root, '.githooks/pre-commit')).mode & 0o111).toBe(0o111);
    expect(existsSync(join(scratch.root, 'eslint.config.mjs'))).toBe(true);
    scratch.remove();
  });
});
