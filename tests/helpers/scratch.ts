import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Keys of the right formats, made up; none may ever be seen in an output. */
export const V1_KEY = `48000001${'9f3c1e7ab05d2846'.repeat(2)}`;
export const V2_KEY = '5b1d9e047ac3f268'.repeat(4);

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
  /** Both streams: where a key must not be. */
  output: string;
}

/** A project outside of the repository, as a user has one. */
export interface Scratch {
  folder: string;
  write: (files: Record<string, string>) => void;
  /** Runs a command of the project's node_modules/.bin, or git. */
  run: (command: string, ...args: string[]) => Run;
}

function runIn(cwd: string, command: string, args: readonly string[]): Run {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: undefined },
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.error !== undefined) throw result.error;
  return { status: result.status, stdout: result.stdout, stderr: result.stderr, output: result.stdout + result.stderr };
}

function runNpm(cwd: string, ...args: string[]): string {
  const { status, stdout, output } = runIn(cwd, 'npm', args);
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${String(status)}:\n${output}`);
  return stdout;
}

/** A temporary folder that is removed after the tests of the file. */
export function makeTemporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'binom-scratch-')));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  return folder;
}

/** Packs the built package and returns the tarball's path. */
function pack(): string {
  const folder = makeTemporaryFolder();
  const [packed] = JSON.parse(
    runNpm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
    // npm's own format.
  ) as { filename: string }[];
  if (packed === undefined) throw new Error('npm pack made nothing');
  return join(folder, packed.filename);
}

/** Installs the packed package and `packages` (`name@version`) in a new project of type module. */
export function makeScratch(packages: readonly string[], files: Record<string, string> = {}): Scratch {
  const folder = makeTemporaryFolder();
  const write = (given: Record<string, string>): void => {
    for (const [name, text] of Object.entries(given)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  };
  write({ 'package.json': JSON.stringify({ name: 'scratch', private: true, type: 'module' }), ...files });
  runNpm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', '--save-dev', pack(), ...packages);
  return {
    folder,
    write,
    run: (command, ...args) =>
      runIn(
        folder,
        command === 'git' || command === 'node' ? command : join(folder, 'node_modules/.bin', command),
        args,
      ),
  };
}

/** The fenced block of README that stands below `<!-- file: <name> -->`. Throws when there is none. */
export function getReadmeFile(name: string): string {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, rest] = readme.split(`<!-- file: ${name} -->\n`);
  const code = /^```\w+\n([\s\S]*?)^```$/m.exec(rest ?? '')?.[1];
  if (code === undefined) throw new Error(`README has no block for ${name}`);
  return code;
}
