/** A guard of speed that counts work and not time: how many files the prefilter lets through, and how many are traced. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import plugin from '../../src/index.ts';
import { isCodeCandidate } from '../../src/lint/code-detector.ts';

const NONE = vi.hoisted(() => ({ walks: 0, analyses: 0, steps: 0 }));
const work = vi.hoisted(() => ({ walks: 0, analyses: 0, steps: 0 }));
vi.mock('../../src/analysis/program.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../src/analysis/program.ts')>();
  return {
    ...real,
    indexProgram: (...given: Parameters<typeof real.indexProgram>) => {
      work.walks += 1;
      return real.indexProgram(...given);
    },
  };
});
vi.mock('../../src/analysis/index.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../src/analysis/index.ts')>();
  return {
    ...real,
    getAnalysis: (...given: Parameters<typeof real.getAnalysis>) => {
      work.analyses += 1;
      return real.getAnalysis(...given);
    },
  };
});

vi.mock('../../src/analysis/expansion.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../src/analysis/expansion.ts')>();
  return {
    ...real,
    Expansion: class extends real.Expansion {
      override expand(...given: Parameters<InstanceType<typeof real.Expansion>['expand']>): void {
        work.steps += 1;
        super.expand(...given);
      }
    },
  };
});

/** The work is counted; the time that it takes on a busy machine is none of this test's. */
vi.setConfig({ testTimeout: 900_000 });

const ROOT = join(import.meta.dirname, '../..');
/** Steps of traces that the strict rules may take for each line of the examples, blank ones and comments included. */
const STEPS_PER_LINE = 2.5;
/** Published code that has nothing to do with Binom, of the version that the lock file names. */
const ORDINARY = 'node_modules/@typescript-eslint/eslint-plugin/dist/rules';
const config = [
  { files: ['**/*.ts'], languageOptions: { parser } },
  ...[plugin.configs.strict].flat(),
  // Our configs are typed by @typescript-eslint/utils; at run time they are ESLint's.
] as Linter.Config[];
const linter = new Linter();

function read(folder: string, suffix: string): Map<string, string> {
  const files = readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

beforeEach(() => {
  Object.assign(work, NONE);
});

describe('the work that a run does', () => {
  it('is next to none on ordinary code', () => {
    const files = read(ORDINARY, '.js');
    expect(files.size).toBeGreaterThan(100);
    for (const text of files.values()) linter.verify(text, config, { filename: 'file.ts' });
    const candidates = [...files.values()].filter((text) => isCodeCandidate({ text }));
    // What binom-lint parses, and what ESLint's rules look at: two in a hundred files.
    expect(candidates.length).toBeLessThanOrEqual(files.size * 0.02);
    expect(work.walks).toBeLessThanOrEqual(candidates.length);
  });

  it('is one walk over each Binom file for all rules together', () => {
    const files = read('examples', '.ts');
    let most = 0;
    for (const text of files.values()) {
      Object.assign(work, NONE);
      linter.verify(text, config, { filename: 'file.ts' });
      most = Math.max(most, work.walks);
      if (!isCodeCandidate({ text })) expect(work.analyses).toBe(0);
    }
    expect(most).toBe(1);
  });

  it('is none where a topic is named and nothing is asked', () => {
    linter.verify('export interface Options { rejectUnauthorized?: boolean; minVersion?: "TLSv1.2" }', config, {
      filename: 'file.ts',
    });
    expect(work.analyses).toBeGreaterThan(0);
    expect(work.walks).toBe(0);
  });

  it('is a few steps for each line of a Binom file', () => {
    const files = read('examples', '.ts');
    let lines = 0;
    for (const text of files.values()) {
      linter.verify(text, config, { filename: 'file.ts' });
      lines += text.split('\n').length;
    }
    expect(work.steps / lines).toBeLessThan(STEPS_PER_LINE);
  });

  it('is hardly a step where calls lead out of the file with options that are written down', () => {
    linter.verify(
      'import axios from "axios";\nconst binom = 1;\naxios.get("https://e.com/x", { headers: { accept: "*" }, timeout: 5 });\nconsole.log("done");',
      [
        ...config.slice(0, 1),
        { plugins: { binom: plugin }, rules: { 'binom/no-key-logging': 'error' } },
      ] as Linter.Config[],
      { filename: 'file.ts' },
    );
    expect(work.walks).toBe(1);
    expect(work.steps).toBeLessThanOrEqual(12);
  });
});
