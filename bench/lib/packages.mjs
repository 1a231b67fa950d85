// What the benchmarks take from the npm registry: published sources as a corpus, and other tools to compare with. Fixed versions only,
// kept in bench/.cache, which git ignores.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const CACHE = join(import.meta.dirname, '../.cache');
const OPTIONS = { maxBuffer: 1 << 26 };

/** Public TypeScript that has nothing to do with Binom. */
export const TYPESCRIPT = [
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

/** Fetches and unpacks one package; gives the folder of its sources. */
export async function fetchPackage(spec, cache = join(CACHE, 'packages')) {
  const folder = join(cache, spec.replaceAll('/', '__'));
  if (existsSync(folder)) return folder;
  const work = `${folder}.partial`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const { stdout } = await run('npm', ['pack', spec, '--pack-destination', work, '--silent'], OPTIONS);
  const tarball = stdout.trim().split('\n').at(-1);
  await run('tar', ['-xzf', join(work, tarball), '-C', work]);
  rmSync(join(work, tarball));
  renameSync(work, folder);
  return folder;
}

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

/** Readable sources of a folder, sorted; minified ones and declarations are left out. */
export function listSources(folder, suffixes, maxBytes = 150_000) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && suffixes.includes(extname(entry.name)))
    .filter(({ name }) => !/\.(?:min|bundle)\.|\.d\.[cm]?ts$/.test(name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size <= maxBytes)
    .sort();
}
