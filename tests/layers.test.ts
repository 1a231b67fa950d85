import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');
const MAX_LINES = 250;

/** What each layer may import besides itself; a file directly in src/ is a layer of its own name. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  binom: [],
  models: ['binom'],
  analysis: ['binom', 'models'],
  prefilter: ['binom', 'models'],
  register: ['binom'],
  relevance: ['binom', 'prefilter'],
  'create-rule': ['prefilter', 'analysis', 'relevance'],
  'lazy-rules': ['create-rule', 'relevance'],
  rules: ['binom', 'models', 'analysis', 'register', 'create-rule'],
  configs: ['rules', 'create-rule'],
  index: ['rules', 'configs', 'create-rule', 'register'],
  secretlint: ['binom'],
  lint: ['binom', 'prefilter', 'index', 'secretlint'],
  guidelines: ['binom', 'register', 'lint', 'index'],
  incident: ['binom', 'register', 'lint'],
  report: ['binom', 'lint', 'guidelines', 'register'],
  cli: ['binom', 'lint', 'report', 'register', 'guidelines', 'incident'],
};

interface SourceFile {
  path: string;
  lines: number;
  /** Own files that it imports, relative to src/. */
  imports: string[];
  /** Those of them that are there at run time: `import type` is not. */
  loads: string[];
  /** Packages that it imports. */
  packages: string[];
}

const files: SourceFile[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => readSource(join(entry.parentPath, entry.name)));

function readSource(file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map((imported) => imported.fileName);
  const toOwn = (names: string[]): string[] =>
    names.filter((name) => name.startsWith('.')).map((name) => relative(SRC, resolve(dirname(file), name)));
  return {
    path: relative(SRC, file),
    lines: text.split('\n').length - 1,
    imports: toOwn(specifiers),
    loads: toOwn(getLoadedSpecifiers(text)),
    packages: specifiers.filter((name) => !name.startsWith('.')),
  };
}

function getLoadedSpecifiers(text: string): string[] {
  return ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest).statements.flatMap((statement) => {
    const isTypeOnly =
      (ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
      (ts.isExportDeclaration(statement) && statement.isTypeOnly);
    const from =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    return from !== undefined && ts.isStringLiteral(from) && !isTypeOnly ? [from.text] : [];
  });
}

function getLayer(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/, '');
}

/** A chain of imports that comes back to its start, or undefined. */
function findCycle(): string[] | undefined {
  const imports = new Map(files.map((file) => [file.path, file.loads]));
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of imports.get(path) ?? []) {
      const cycle = walk(next, [...trail, path]);
      if (cycle !== undefined) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const { path } of files) {
    const cycle = walk(path, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

describe('layers', () => {
  it('imports run one way', () => {
    const wrong = files.flatMap((file) => {
      const layer = getLayer(file.path);
      const allowed = MAY_IMPORT[layer] ?? [];
      return file.imports
        .filter((imported) => getLayer(imported) !== layer && !allowed.includes(getLayer(imported)))
        .map((imported) => `${file.path} must not import ${imported}`);
    });
    expect(wrong).toEqual([]);
  });

  it('every layer is known', () => {
    const layers = new Set(files.map((file) => getLayer(file.path)));
    expect([...layers].filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
  });

  it('no import leads nowhere', () => {
    const wrong = files.flatMap((file) =>
      file.imports.filter((imported) => !existsSync(join(SRC, imported))).map((name) => `${file.path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('no files import each other in a circle', () => {
    expect(findCycle()).toBeUndefined();
  });

  it('what Binom looks like needs no package and no file system', () => {
    const wrong = files
      .filter((file) => getLayer(file.path) === 'binom')
      .flatMap((file) => file.packages.filter((name) => name !== 'node:crypto').map((name) => `${file.path}: ${name}`));
    expect(wrong).toEqual([]);
  });

  it(`no file is longer than ${String(MAX_LINES)} lines`, () => {
    const long = files.filter((file) => file.lines > MAX_LINES);
    expect(long.map((file) => `${file.path}: ${String(file.lines)}`)).toEqual([]);
  });
});

describe('rules', () => {
  const rules = readdirSync(join(SRC, 'rules'))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''));

  it.each(rules)('%s has a test and a page of its own', (rule) => {
    expect(existsSync(join(ROOT, 'tests/rules', `${rule}.test.ts`)), 'test').toBe(true);
    expect(existsSync(join(ROOT, 'docs/rules', `${rule}.md`)), 'page').toBe(true);
  });

  it('every page of a rule has its rule', () => {
    const pages = readdirSync(join(ROOT, 'docs/rules')).map((name) => name.replace(/\.md$/, ''));
    expect(pages.filter((page) => !rules.includes(page))).toEqual([]);
  });
});

describe('loading the built plugin', () => {
  /** Addresses of all modules that are loaded by importing a built file. */
  function getLoaded(entry: string): string[] {
    const preload = join(import.meta.dirname, 'fixtures/log-modules.mjs');
    const result = spawnSync(process.execPath, ['--import', preload, join(ROOT, 'dist', entry)], { encoding: 'utf8' });
    expect(result.status, result.stderr).toBe(0);
    return result.stderr.split('\n').map((line) => line.replaceAll('\\', '/'));
  }

  it('loads neither the CLI, the engine, secretlint, TypeScript nor the utils of typescript-eslint', () => {
    const loaded = getLoaded('index.js');
    expect(loaded.some((url) => url.endsWith('/dist/index.js'))).toBe(true);
    expect(loaded.filter((url) => /\/dist\/(cli|lint|report|secretlint|guidelines)\//.test(url))).toEqual([]);
    expect(loaded.filter((url) => url.includes('/node_modules/'))).toEqual([]);
  });

  it('does not load the code of the rules before a file needs it', () => {
    expect(getLoaded('index.js').filter((url) => /\/(rules|create-rule)\.js/.test(url))).toEqual([]);
  });

  it('the preset loads no rule, no engine and no package', () => {
    const loaded = getLoaded('secretlint/index.js');
    expect(loaded.filter((url) => /\/dist\/(cli|lint|report|rules|analysis)\//.test(url))).toEqual([]);
    expect(loaded.filter((url) => url.includes('/node_modules/'))).toEqual([]);
  });
});
