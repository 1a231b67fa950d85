import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { makeScratch, type Run, type Scratch, V1_KEY } from './scratch.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/gates.md'), 'utf8');

/** The fenced block of docs/gates.md below `<!-- file: <name> -->`. */
export function getRecipe(name: string): string {
  const code = /^```\w+\n([\s\S]*?)^```$/mu.exec(PAGE.split(`<!-- file: ${name} -->\n`)[1] ?? '')?.[1];
  if (code === undefined) throw new Error(`docs/gates.md has no block for ${name}`);
  return code;
}

export const LEAK = `export const binomApiKey = '${V1_KEY}';\n`;
export const CLEAN = 'export const a = 1;\n';

/** A scratch project with git in it. */
export class GatedProject {
  readonly #scratch: Scratch;

  constructor(packages: readonly string[], files: Record<string, string>, config: readonly string[] = []) {
    this.#scratch = makeScratch(['eslint@10', ...packages], { '.gitignore': 'node_modules\n', ...files });
    this.git('init', '-q', '-b', 'main');
    for (const [name, value] of [
      ['user.name', 't'],
      ['user.email', 't@localhost'],
      ['commit.gpgsign', 'false'],
    ] as const)
      this.git('config', name, value);
    if (config.length > 0) this.git('config', ...config);
  }

  get folder(): string {
    return this.#scratch.folder;
  }

  write(files: Record<string, string>): void {
    this.#scratch.write(files);
    for (const name of Object.keys(files))
      if (name.startsWith('.githooks/') || name.startsWith('.husky/')) chmodSync(join(this.folder, name), 0o755);
  }

  git(...args: string[]): Run {
    return this.#scratch.run('git', ...args);
  }

  run(command: string, ...args: string[]): Run {
    return this.#scratch.run(command, ...args);
  }

  /** Stages one text of a file, puts another into the working tree, commits. */
  commit(staged: string, worktree: string): Run {
    this.write({ 'src/a.js': staged });
    this.git('add', '-A');
    this.write({ 'src/a.js': worktree });
    return this.git('commit', '-qm', 'change');
  }
}

/** The proof of a commit gate: what counts is the index, in both directions. */
export function expectGate(project: GatedProject): void {
  const clean = project.commit(CLEAN, LEAK);
  expect(clean.status, clean.output).toBe(0);
  const refused = project.commit(LEAK, CLEAN);
  expect(refused.status, refused.output).not.toBe(0);
  expect(refused.output).toContain('src/a.js');
  expect(refused.output).not.toContain(V1_KEY);
  expect(project.git('rev-list', '--count', 'HEAD').stdout.trim()).toBe('1');
}
