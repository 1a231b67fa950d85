import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const ALLOWED =
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|secretlint\/package\.json|schemas\/[\w.-]+\.json|dist\/.*\.(js|d\.ts|css|html))$/;

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
  bin: Record<string, string>;
  main: string;
  types: string;
  dependencies: Record<string, string>;
}

// Our own package.json.
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;

describe('the package', () => {
  it('holds only what it must', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    // npm's own format.
    const [{ files } = { files: [] }] = JSON.parse(stdout) as { files: { path: string }[] }[];
    const paths = files.map((file) => file.path);
    expect(paths.filter((path) => !ALLOWED.test(path))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'dist/cli/bin.js', 'secretlint/package.json']),
    );
  });

  it('has a file behind each entry', () => {
    const targets = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : [entry.types, entry.default],
    );
    for (const target of [...targets, ...Object.values(manifest.bin), manifest.main, manifest.types]) {
      expect(existsSync(join(ROOT, target)), target).toBe(true);
    }
  });

  it('has the same preset behind its export and behind its folder', () => {
    // Our own package.json of the folder.
    const folder = JSON.parse(readFileSync(join(ROOT, 'secretlint/package.json'), 'utf8')) as { main: string };
    const entry = manifest.exports['./secretlint'];
    expect(typeof entry === 'object' && join(ROOT, entry.default)).toBe(join(ROOT, 'secretlint', folder.main));
  });

  it('runs as a command', () => {
    expect(readFileSync(join(ROOT, 'dist/cli/bin.js'), 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  });

  it('has few dependencies at the user, none of them pinned', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(4);
    for (const range of Object.values(manifest.dependencies)) expect(range).toMatch(/^\^/);
  });
});

describe('the plugin object', () => {
  it('names itself, its namespace and its version', async () => {
    const { default: plugin } = await import('../src/index.ts');
    expect(plugin.meta).toMatchObject({ name: 'eslint-plugin-binom', namespace: 'binom' });
    expect(plugin.meta.version).toBe((manifest as unknown as { version: string }).version);
  });

  it('has every rule of recommended in strict, and every rule in strict', async () => {
    const { default: plugin } = await import('../src/index.ts');
    const recommended = getRuleNames(plugin.configs.recommended);
    const strict = getRuleNames(plugin.configs.strict);
    expect(strict).toEqual(
      Object.keys(plugin.rules)
        .map((name) => `binom/${name}`)
        .sort(),
    );
    expect(strict).toEqual(expect.arrayContaining(recommended));
    for (const [name, rule] of Object.entries(plugin.rules)) {
      // Every rule of ours has meta data.
      const { docs } = rule.meta as { docs: { url: string; recommended: boolean } };
      expect(docs.url, name).toMatch(new RegExp(`^https://.*/${name}`));
      expect(recommended.includes(`binom/${name}`), name).toBe(docs.recommended);
    }
  });
});

function getRuleNames(config: unknown): string[] {
  // A configuration is one object or several.
  const parts = [config].flat() as { rules?: Record<string, unknown> }[];
  return parts.flatMap((part) => Object.keys(part.rules ?? {})).sort();
}
