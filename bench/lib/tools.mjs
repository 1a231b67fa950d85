// What the benchmarks compare with and measure on, from the npm registry: fixed versions, tools kept in bench/.cache, which git ignores.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fetchPackage, listSources } from '../packages.mjs';

const run = promisify(execFile);
export const CACHE = join(import.meta.dirname, '../.cache');
const OPTIONS = { maxBuffer: 1 << 26 };

/** Public TypeScript that has nothing to do with Binom. */
const TYPESCRIPT = [
  'rxjs@7.8.2',
  'zod@4.1.5',
  '@trpc/server@11.5.0',
  '@reduxjs/toolkit@2.9.0',
  '@tanstack/query-core@5.87.4',
  'openai@5.20.0',
];
/** ESLint plugins that people compare ours with. */
export const RIVALS = [
  'eslint-plugin-security@4.1.0',
  'eslint-plugin-no-secrets@2.3.3',
  'eslint-plugin-sonarjs@4.2.2',
  'eslint@10.15.0',
];

/** Installs packages beside each other, outside of the project's own dependencies; gives the folder. */
export async function installTools(name, specs) {
  const folder = join(CACHE, name);
  if (existsSync(join(folder, 'done'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  await run('npm', ['install', '--no-audit', '--no-fund', '--legacy-peer-deps', '--prefix', folder, ...specs], OPTIONS);
  writeFileSync(join(folder, 'done'), '');
  return folder;
}

/** The files of the corpus: sources as people write them, in a fixed order. */
export async function getCorpus() {
  const folders = await Promise.all(TYPESCRIPT.map((spec) => fetchPackage(spec)));
  return folders.flatMap((folder) => listSources(folder, MAX_BYTES)).filter((file) => /\/src\/.*\.ts$/.test(file));
}

const MAX_BYTES = 150_000;
