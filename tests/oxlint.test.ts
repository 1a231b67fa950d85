import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCase, reportCode } from './helpers/labelled-cases.ts';

const ROOT = join(import.meta.dirname, '..');
const CODE = new Set(['.js', '.cjs', '.mjs', '.jsx', '.ts', '.cts', '.mts', '.tsx']);

/** The part of oxlint's json that the comparison needs. */
interface OxlintReport {
  diagnostics: { code?: string; message: string; filename: string; labels: { span: { line: number } }[] }[];
}

/** Every labelled case and example that needs no settings of its own, by path, without its marks. */
function readFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const root of ['tests/cases', 'examples']) {
    for (const entry of readdirSync(join(ROOT, root), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !CODE.has(extname(entry.name))) continue;
      const file = join(entry.parentPath, entry.name);
      const path = relative(ROOT, file).replaceAll('\\', '/');
      if (/(^|\/)(text|node_modules|dist)\//.test(path)) continue;
      const { content, directive } = readCase(readFileSync(file, 'utf8'), false);
      if (Object.keys(directive).length === 0) files.set(path, content);
    }
  }
  return files;
}

describe('oxlint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'binom-oxlint-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('reports what ESLint reports, on every case and example', async () => {
    const { default: plugin } = await import('../src/index.ts');
    const rules = [plugin.configs.recommended].flat().map((part) => part.rules ?? {});
    writeFileSync(
      join(folder, '.oxlintrc.json'),
      JSON.stringify({
        categories: { correctness: 'off' },
        jsPlugins: [{ name: 'binom', specifier: join(ROOT, 'dist/index.js') }],
        rules: Object.assign({}, ...rules) as object,
      }),
    );

    const files = readFiles();
    const expected: string[] = [];
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
      for (const report of await reportCode(path, { content, directive: {}, labels: [] })) {
        expected.push(`${path}:${String(report.from)} ${report.rule}`);
      }
    }

    const bin = join(ROOT, 'node_modules/oxlint/bin/oxlint');
    const result = spawnSync(process.execPath, [bin, '--format', 'json', '.'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    // oxlint's own format.
    const { diagnostics } = JSON.parse(result.stdout) as OxlintReport;
    const found = diagnostics.map(
      ({ code, filename, labels, message }) =>
        `${filename.replaceAll('\\', '/')}:${String(labels[0]?.span.line)} ${/^binom\((.+)\)$/.exec(code ?? '')?.[1] ?? `${code ?? '?'} ${message}`}`,
    );
    expect(files.size).toBeGreaterThan(20);
    expect(found.sort()).toEqual(expected.sort());
  });
});
